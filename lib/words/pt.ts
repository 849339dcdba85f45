import { foldedWords, wordsOf } from './fold'
import type { Language } from './language'

export const portuguese: Language<'one' | 'many'> = {
  tag: 'pt',
  script: 'Latn',
  locale: 'pt',
  words: {
    skip: 'Ir para o texto',
    sections: 'Editorias',
    inFoot: 'Editorias, de novo',
    search: 'Buscar',
    searchLabel: 'Buscar no arquivo',
    pages: 'Páginas',
    trail: 'Caminho até esta página',
    newer: 'Artigos mais recentes',
    older: 'Artigos anteriores',
    page: 'Página {number}',
    pageOfTitle: '{title}, página {number}',
    nothingYet: 'Ainda não há nada publicado aqui.',
    by: 'Por',
    colon: ':',
    comma: ',',
    updated: 'atualizado em',
    minutes: {
      one: '{count}\u00A0min de leitura',
      many: '{count}\u00A0min de leitura',
      other: '{count}\u00A0min de leitura',
    },
    writtenBy: 'Escrito por',
    readingTime: 'Tempo de leitura',
    feeds: 'Feed',
    source: 'Fonte',
    original: 'Ver o original',
    sealed: 'conferido com a fonte',
    passage: 'A passagem na fonte',
    translated: 'Traduzido por {name}',
    retrieved: 'Copiado em {day}',
    archived: 'Cópia arquivada',
    links: 'Ligações',
    proved: 'Citações conferidas com a fonte',
    sources: 'Fontes',
    retold: 'Adaptado por {publication} a partir de',
    byTheAuthor: 'de',
    correction: 'Correção',
    corrections: 'Erramos',
    correctionsDek: 'Todos os erros corrigidos depois da publicação, do mais recente ao mais antigo.',
    noCorrections: 'Até agora não houve nada a corrigir.',
    moreFrom: 'Mais em {publication}',
    topics: 'Temas',
    years: {
      one: 'Este artigo tem {count} ano.',
      many: 'Este artigo tem {count} de anos.',
      other: 'Este artigo tem {count} anos.',
    },
    share: 'Compartilhar',
    email: 'E-mail',
    part: 'Parte {part} de {parts}',
    series: 'Série',
    previous: 'Anterior',
    next: 'Próximo',
    draft: 'Rascunho',
    future: 'Ainda não publicado',
    latestStatement: 'Nas palavras deles',
    dark: 'Página escura',
    lite: 'Só texto',
    alsoIn: 'Também em',
    alsoAs: 'Também em',
    plainText: 'texto simples',
    alongside: 'À margem',
    toFront: 'Ir para a capa',
    standing: 'Sobre {publication}',
    listing: {
      section: 'Editoria',
      topic: 'Tema',
      author: 'Assinado por',
      year: 'Arquivo',
      month: 'Arquivo',
    },
    finding: {
      any: 'Tudo',
      author: 'Autor',
      year: 'Ano',
      hint: 'Os resultados aparecem aqui à medida que você escreve.',
      none: 'Nenhum artigo corresponde à busca. Tente com menos letras ou com outro ano.',
      found: { one: '{count} artigo', many: '{count} de artigos', other: '{count} artigos' },
      more: 'Mostrar mais',
      failed: 'Não foi possível buscar no arquivo agora. Tente de novo, ou vá por temas ou por anos.',
      needsScript:
        'A busca precisa de JavaScript, que está desativado neste navegador. O arquivo continua aberto por temas e por anos.',
      byTopic: 'Por tema',
      byYear: 'Por ano',
    },
    edition: {
      image: 'Imagem',
      original: 'Original',
      notes: 'Notas',
      backTo: 'Voltar à chamada {mark}',
      textOnly: 'só texto',
      fullArticle: 'A página completa, com imagens',
      fullSite: 'O site completo, com imagens',
      gallery: 'Imagens',
      video: 'Vídeo',
      audio: 'Áudio',
      code: 'Código',
      captions: 'Legendas',
      transcript: 'Transcrição',
      watch: 'Ver o vídeo',
      listen: 'Ouvir a gravação',
      watchAt: 'Ver em {host}',
      asked: 'Nada é carregado de {host} antes de escolher assistir.',
      data: 'Mostrar os dados',
      download: 'Transferir os dados em CSV',
      drawn: {
        chart: 'Gráfico',
        map: 'Mapa',
        timeline: 'Cronologia',
        what: 'Representação',
        name: 'Nome',
        where: 'Situação',
        place: 'Lugar',
        label: 'Nome no mapa',
        line: 'Linha',
        highlight: 'Em destaque',
        mark: 'Assinalado',
        date: 'Data',
        event: 'Acontecimento',
        until: 'Até',
        boundaries: 'Fronteiras de facto, como as traça a Natural Earth.',
      },
    },
    missing: {
      stamp: 'Entrada recusada',
      title: 'Não há nenhuma página neste endereço',
      dek: 'Talvez tenha sido digitado errado, ou nunca publicado. Todo endereço que já publicamos ainda leva ao seu artigo.',
    },
    gone: {
      stamp: 'Retirado',
      title: 'Este artigo foi retirado',
      dek: 'Os fatos não se sustentavam, e corrigi-lo não teria deixado nada. A política de correções diz quando fazemos isso.',
    },
    context: {
      title: 'Contexto',
      dek: 'O que os artigos mencionam, no seu estado atual: o que é, o que mudou e quando, e que artigos se apoiam nisso.',
      asOf: 'em {date}',
      members: 'Membros',
      since: 'O que mudou desde então',
      joined: 'Entrada',
      left: 'Saída',
      gaveUp: 'Deixa o cargo',
      reviewed: 'Revisto em {date}',
      record: 'Cronologia',
      articles: 'Artigos que se apoiam nisso',
      more: 'Fontes e cronologia',
    },
    because: {
      linked: 'Citado neste artigo',
      links: 'Remete a este artigo',
      topic: 'Também sobre {name}',
      topics: 'Temas em comum: {names}',
      words: 'Ambos mencionam {names}',
      section: 'Também em {name}',
      picked: 'Escolha da redação',
    },
    stamp: {
      day: '{day} {month} {year}',
      months: ['JAN', 'FEV', 'MAR', 'ABR', 'MAI', 'JUN', 'JUL', 'AGO', 'SET', 'OUT', 'NOV', 'DEZ'],
    },
  },
  setting: {
    dash: '–',
    quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
    afterDay: '(?: de)?',
  },
  reading: {
    stopWords: foldedWords(`
      a à agora aí ainda algo alguém algum alguma algumas alguns ali além ambas ambos ano anos ante antes ao aos apenas após aquela
      aquelas aquele aqueles aqui aquilo as às assim até atrás através bastante bem boa bom cada cá caso cem cento cerca certa
      certas certo certos cima cinco coisa coisas com como contra contudo cuja cujas cujo cujos da dá daquela daquele dar das de
      debaixo dela delas dele deles demais dentro depois desde dessa dessas desse desses desta destas deste destes deve devem dez
      dia dias disse disseram disso disto diz dizem dizer do dois dos doze duas durante e é ela elas ele eles em embora enquanto
      então entre era eram essa essas esse esses esta está estamos estão estar estas estava estavam este esteve estes estou eu
      exemplo faz fazem fazer feita feito fez fim foi for fora foram forma fosse geral grande grandes há havia hoje hora horas
      houve isso isto já jamais junto lá lado lhe lhes lo logo longe lugar maior mais mal mas me meio melhor menor menos mês meses
      mesma mesmas mesmo mesmos meu meus mil minha minhas modo momento muita muitas muito muitos na nada não naquela naquele nas
      nem nenhum nenhuma nessa nesse nesta neste ninguém no nos nós nossa nossas nosso nossos nova novas nove novo novos num numa
      nunca o oito onde ontem os ou outra outras outro outros para parte partes pela pelas pelo pelos per perante perto pode podem
      poder poderia pois ponto por porém porque porquê pouca poucas pouco poucos pôde primeira primeiro primeiros própria próprias
      próprio próprios próxima próximo pudesse quais qual qualquer quando quanto quatro que quê quem quer quinze são se segunda
      segundo sei seis seja sejam sem semana semanas sempre senão senhor senhora sendo ser será serão seria sete seu seus si sido
      só sob sobre sua suas tal tais também tanta tantas tanto tão te tem têm temos tempo tendo ter terá terceira terceiro teve
      tinha tinham toda todas todavia todo todos três treze tu tua tudo último última últimos últimas um uma umas uns vai vão
      vários várias veio vem vez vezes vinte você vocês
      janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça quarta quinta
      sexta sábado domingo feira milhão milhões bilhão bilhões mil palavra palavras artigo artigos`),
    bare: (word) => word,
    singular: (folded) => {
      if (folded.length < 5 || !folded.endsWith('s') || /(?:us|is)$/.test(folded)) {
        return folded.replace(/(?<=.{2}[aeou])is$/, 'l')
      }
      if (/(?:oes|aes)$/.test(folded)) return `${folded.slice(0, -3)}ao`
      return folded.slice(0, /[aeiou][rz]es$/.test(folded) ? -2 : -1)
    },
    isAdjective: () => false,
    twice: wordsOf('muito não sim já mais nos nada quase bem tão'),
  },
}
