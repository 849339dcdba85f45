import { foldedWords, wordsOf } from './fold'
import type { Language } from './language'

export const spanish: Language<'one' | 'many'> = {
  tag: 'es',
  script: 'Latn',
  locale: 'es',
  words: {
    skip: 'Ir al texto',
    sections: 'Secciones',
    inFoot: 'Secciones, de nuevo',
    search: 'Buscar',
    searchLabel: 'Buscar en el archivo',
    pages: 'Páginas',
    trail: 'Ruta de navegación',
    newer: 'Artículos más recientes',
    older: 'Artículos anteriores',
    page: 'Página {number}',
    pageOfTitle: '{title}, página {number}',
    nothingYet: 'Aquí aún no se ha publicado nada.',
    by: 'Por',
    colon: ':',
    comma: ',',
    updated: 'actualizado el',
    minutes: {
      one: '{count}\u00A0min de lectura',
      many: '{count}\u00A0min de lectura',
      other: '{count}\u00A0min de lectura',
    },
    writtenBy: 'Escrito por',
    readingTime: 'Tiempo de lectura',
    feeds: 'Canal RSS',
    source: 'Fuente',
    original: 'Ver el original',
    sealed: 'cotejado con la fuente',
    passage: 'El pasaje en la fuente',
    translated: 'Traducido por {name}',
    retrieved: 'Copiado el {day}',
    archived: 'Copia archivada',
    links: 'Enlaces',
    proved: 'Citas cotejadas con su fuente',
    sources: 'Fuentes',
    retold: 'Adaptado por {publication} a partir de',
    byTheAuthor: 'de',
    correction: 'Corrección',
    corrections: 'Fe de errores',
    correctionsDek: 'Todos los errores corregidos tras la publicación, del más reciente al más antiguo.',
    noCorrections: 'Todavía no ha habido nada que corregir.',
    moreFrom: 'Más en {publication}',
    topics: 'Temas',
    years: {
      one: 'Este artículo tiene un año.',
      many: 'Este artículo tiene {count} de años.',
      other: 'Este artículo tiene {count} años.',
    },
    share: 'Compartir',
    email: 'Correo',
    part: 'Parte {part} de {parts}',
    series: 'Serie',
    previous: 'Anterior',
    next: 'Siguiente',
    draft: 'Borrador',
    future: 'Aún sin publicar',
    latestStatement: 'En sus palabras',
    dark: 'Página oscura',
    lite: 'Solo texto',
    alsoIn: 'También en',
    alsoAs: 'También en',
    plainText: 'texto sin formato',
    alongside: 'Al margen',
    toFront: 'Ir a la portada',
    standing: 'Acerca de {publication}',
    listing: {
      section: 'Sección',
      topic: 'Tema',
      author: 'Firma',
      year: 'Archivo',
      month: 'Archivo',
    },
    finding: {
      any: 'Todo',
      author: 'Autor',
      year: 'Año',
      hint: 'Los resultados aparecen aquí a medida que escribe.',
      none: 'Ningún artículo coincide con la búsqueda. Pruebe con menos letras o con otro año.',
      found: { one: '{count} artículo', many: '{count} de artículos', other: '{count} artículos' },
      more: 'Mostrar más',
      failed: 'No se ha podido buscar en el archivo. Inténtelo de nuevo, o vaya por temas o por años.',
      needsScript:
        'La búsqueda necesita JavaScript, que este navegador tiene desactivado. El archivo sigue abierto por temas y por años.',
      byTopic: 'Por tema',
      byYear: 'Por año',
    },
    edition: {
      image: 'Imagen',
      original: 'Original',
      notes: 'Notas',
      backTo: 'Volver a la llamada {mark}',
      textOnly: 'solo texto',
      fullArticle: 'La página completa, con imágenes',
      fullSite: 'El sitio completo, con imágenes',
      gallery: 'Imágenes',
      video: 'Vídeo',
      audio: 'Audio',
      code: 'Código',
      captions: 'Subtítulos',
      transcript: 'Transcripción',
      watch: 'Ver el vídeo',
      listen: 'Escuchar la grabación',
      watchAt: 'Ver en {host}',
      asked: 'No se carga nada de {host} hasta que usted decida verlo.',
      data: 'Mostrar los datos',
      download: 'Descargar los datos en CSV',
      drawn: {
        chart: 'Gráfico',
        map: 'Mapa',
        timeline: 'Cronología',
        what: 'Representación',
        name: 'Nombre',
        where: 'Situación',
        place: 'Lugar',
        label: 'Nombre en el mapa',
        line: 'Línea',
        highlight: 'Destacado',
        mark: 'Señalado',
        date: 'Fecha',
        event: 'Acontecimiento',
        until: 'Hasta',
        boundaries: 'Fronteras de hecho, según las traza Natural Earth.',
      },
    },
    missing: {
      stamp: 'Entrada denegada',
      title: 'No hay ninguna página en esta dirección',
      dek: 'Puede que esté mal escrita o que nunca se publicara. Toda dirección que hemos publicado sigue llevando a su artículo.',
    },
    gone: {
      stamp: 'Retirado',
      title: 'Este artículo ha sido retirado',
      dek: 'Sus datos no se sostenían, y corregirlo no habría dejado nada. La política de correcciones explica cuándo lo hacemos.',
    },
    context: {
      title: 'Contexto',
      dek: 'Lo que mencionan los artículos, en su estado actual: qué es, qué cambió y cuándo, y qué artículos se apoyan en ello.',
      asOf: 'a {date}',
      members: 'Miembros',
      since: 'Qué ha cambiado desde entonces',
      joined: 'Ingreso',
      left: 'Salida',
      gaveUp: 'Deja el cargo',
      reviewed: 'Revisado el {date}',
      record: 'Cronología',
      articles: 'Artículos que se apoyan en ello',
      more: 'Fuentes y cronología',
    },
    because: {
      linked: 'Citado en este artículo',
      links: 'Enlaza con este artículo',
      topic: 'También sobre {name}',
      topics: 'Temas comunes: {names}',
      words: 'Ambos mencionan {names}',
      section: 'También en {name}',
      picked: 'Elegido por la redacción',
    },
    stamp: {
      day: '{day} {month} {year}',
      months: ['ENE', 'FEB', 'MAR', 'ABR', 'MAY', 'JUN', 'JUL', 'AGO', 'SEP', 'OCT', 'NOV', 'DIC'],
    },
  },
  setting: {
    dash: '–',
    quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
    afterDay: '(?: de)?',
  },
  reading: {
    stopWords: foldedWords(`
      a acá además ahí ahora al algo alguien algún alguna algunas alguno algunos allá allí ambas ambos ante anterior antes año años
      apenas aquel aquella aquellas aquello aquellos aquí así aun aún aunque ayer bajo bastante bien buen buena bueno buenos
      cabe cada casi catorce cerca cien ciento cierta ciertas cierto ciertos cinco como cómo con conmigo contra cosa cosas cual cuál
      cuales cualquier cualquiera cuando cuándo cuanto cuánto cuatro cuenta da dado dan dar de debe deben debido decía decir
      del delante demás demasiado dentro desde después detrás dice dicen dicho dieron dijeron dijo dio diez don donde dónde dos
      doce durante e el él ella ellas ello ellos embargo en encima entonces entre era eran eres es esa esas ese eso esos esta está
      estaba estaban estado estamos están estar estas este esto estos estoy fin forma fue fuera fueron general gracias gran grande
      grandes ha haber había habían habrá hace hacen hacer hacia han hasta hay haya hecho hizo hora horas hoy hubo igual incluso
      ir jamás junto juntos la lado las le lejos les lo los luego lugar más mal manera mañana mas mayor me medio mejor menor menos
      mes meses mi mía mientras mil mis misma mismas mismo mismos modo momento mucha muchas mucho muchos muy nada nadie ni ningún
      ninguna ninguno no nos nosotras nosotros nuestra nuestras nuestro nuestros nueva nuevas nueve nuevo nuevos nunca o ocho
      otra otras otro otros para parece parte partes pasado pero peor poca pocas poco pocos podía podrá podría poner por porque
      posible primer primera primero primeros propia propias propio propios próximo pudo pueda puede pueden pues punto que qué queda
      quedó quien quién quienes quiere quince quizá quizás sabe saber se sea sean según segunda segundo seis semana semanas señor
      señora ser será serán sería si sí sido siempre siendo siete siglo sigue siguiente sin sino sobre sola solo sólo solamente
      son su sus suya suyo tal tales también tampoco tan tanta tantas tanto tantos te tendrá tenemos tener tenía tenían tercer
      tercera tiempo tiene tienen toda todas todavía todo todos tras través trece tres tu tú tuvo u última últimas último últimos
      un una unas uno unos usted ustedes va van varias varios veces veinte ver vez viene y ya yo
      enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
      lunes martes miércoles jueves viernes sábado domingo millón millones palabra palabras artículo artículos ciento`),
    bare: (word) => word,
    singular: (folded) => {
      if (folded.length < 5 || !folded.endsWith('s') || /(?:sis|us)$/.test(folded)) return folded
      if (/[aeiou]ces$/.test(folded)) return `${folded.slice(0, -3)}z`
      return folded.slice(0, /[aeiou][dlnrj]es$/.test(folded) ? -2 : -1)
    },
    isAdjective: () => false,
    twice: wordsOf('muy no sí ya más nos nada casi que bien así tan'),
  },
}
