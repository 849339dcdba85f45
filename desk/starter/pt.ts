import type { Starter } from './starter'

export const portuguese: Starter = {
  tag: 'pt',
  licence: 'Todos os direitos reservados',
  section: 'Tudo o que {name} publica na secção «{section}».',
  sign: {
    alt: 'Um quadrado e, dentro dele, a primeira letra de {name}.',
    caption: 'O sinal de {name}, desenhado a partir do nome.',
  },
  welcome: {
    slug: 'bem-vindo',
    headline: 'Este artigo mostra como se faz um',
    dek: 'Explica-se a si mesmo, do ficheiro à página que está a ler. Mude-o, ou comece outro e apague-o.',
    text: `
O que está a ler é um ficheiro. Chama-se \`{file}\` e abre-se com qualquer editor de texto. Entre as suas duas linhas de três
hífenes estão os campos: o título, a secção, as assinaturas, o momento da publicação. O que se segue é o texto.

## Mude alguma coisa

Execute \`npm run dev\` e abra o endereço que aparece. Mude esta frase e guarde: a página atualiza-se. Dois asteriscos põem
uma palavra em **negrito**, e um põe-na em *itálico*. Uma linha que começa por dois cardinais é um subtítulo, e uma que
começa por um hífen faz parte de uma lista:

- a imagem do topo está ao lado do texto, e os campos dizem o que mostra e de quem é;
- uma [ligação]({about}) são as suas palavras entre parênteses retos e, depois, o endereço entre parênteses curvos;
- uma nota[^1] é um sinal no texto e umas palavras no fim.

[^1]: Como esta. O leitor encontra-a na margem ou no pé da página.

## Comece o seu

\`npm run new\` pede o título e cria a pasta. Enquanto o estado for \`draft\`, mais ninguém vê o artigo; com \`ready\`, aparece
quando chega a hora. \`npm run check\` diz o que está mal e em que linha, e nomeia cada espaço em branco das páginas
fixas. \`npm run build\` gera o sítio.

Quando tiver o seu primeiro artigo, apague a pasta deste. Nada mais depende dela.
`,
  },
  pages: {
    principles: {
      id: 'sobre',
      title: 'Quem somos',
      description: 'O que é {name}, quem faz a publicação e para quê.',
      text: `
{name} é uma publicação sobre ____ (o seu tema, numa frase).

É feita por ____ (quem) em ____ (onde), para ____ (quem).
`,
    },
    feedback: {
      id: 'contacto',
      title: 'Contacto',
      description: 'Como escrever a quem faz {name}.',
      text: `
Escreva para \`{email}\`. Quem avisar de um erro deve indicar o artigo e dizer o que está mal.

As cartas chegam-nos a ____ (um endereço postal, ou apague esta frase).
`,
    },
    corrections: {
      id: 'politica-de-correcoes',
      title: 'Política de correções',
      description: 'Como {name} emenda os seus erros.',
      text: `
Quando sabemos de um erro, corrigimos o artigo e dizemo-lo no topo, com a data. Cada correção consta também da página das
[correções](/corrections/).

Os avisos são lidos por ____ (quem) e respondidos em ____ (quanto tempo).
`,
    },
    funding: {
      id: 'propriedade',
      title: 'Propriedade e financiamento',
      description: 'De quem é {name} e quem paga.',
      text: `
{name} pertence a ____ (uma pessoa ou entidade, com a sua forma jurídica).

Quem paga é ____ (os leitores, a publicidade, uma fundação, ninguém).
`,
    },
    privacy: {
      id: 'privacidade',
      title: 'Privacidade',
      description: 'O que {name} sabe de quem lê.',
      text: `
As páginas não põem cookies nem carregam nada de outras empresas, a menos que o peça. A pesquisa faz-se no seu próprio
navegador.

O sítio está alojado em ____ (que empresa), cujas máquinas veem, como as de qualquer servidor web, o endereço de onde vem o
seu pedido. Guardam-no durante ____ (quanto tempo).
`,
    },
  },
}
