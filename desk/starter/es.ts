import type { Starter } from './starter'

export const spanish: Starter = {
  tag: 'es',
  licence: 'Todos los derechos reservados',
  section: 'Todo lo que {name} publica en la sección «{section}».',
  sign: {
    alt: 'Un cuadrado y, dentro, la primera letra de {name}.',
    caption: 'El signo de {name}, dibujado a partir de su nombre.',
  },
  welcome: {
    slug: 'bienvenida',
    headline: 'Este artículo enseña cómo se hace uno',
    dek: 'Se explica a sí mismo, desde su archivo hasta la página que usted lee. Cámbielo, o empiece otro y bórrelo.',
    text: `
Lo que está leyendo es un archivo. Se llama \`{file}\` y se abre con cualquier editor de texto. Entre sus dos líneas de tres
guiones están los campos: el titular, la sección, las firmas, el momento de la publicación. Lo que sigue es el texto.

## Cambie algo

Ejecute \`npm run dev\` y abra la dirección que aparece. Cambie esta frase y guarde: la página se actualiza. Dos asteriscos
ponen una palabra en **negrita**, y uno la pone en *cursiva*. Una línea que empieza por dos almohadillas es un subtítulo, y
la que empieza por un guion forma parte de una lista:

- la imagen de la cabecera está junto al texto, y los campos dicen qué muestra y de quién es;
- un [enlace]({about}) son sus palabras entre corchetes y, después, su dirección entre paréntesis;
- una nota[^1] es una señal en el texto y unas palabras al final.

[^1]: Como esta. El lector la encuentra al margen o al pie de la página.

## Empiece el suyo

\`npm run new\` pide el titular y crea la carpeta. Mientras el estado sea \`draft\`, solo usted verá el artículo; con
\`ready\` aparece cuando llega su momento. \`npm run check\` dice qué está mal y en qué línea, y nombra cada hueco de las
páginas fijas. \`npm run build\` genera el sitio.

Cuando tenga su primer artículo, borre la carpeta de este. Nada más depende de ella.
`,
  },
  pages: {
    principles: {
      id: 'acerca',
      title: 'Quiénes somos',
      description: 'Qué es {name}, quién lo hace y para qué.',
      text: `
{name} es una publicación sobre ____ (su tema, en una frase).

La hace ____ (quién) en ____ (dónde), para ____ (quién).
`,
    },
    feedback: {
      id: 'contacto',
      title: 'Contacto',
      description: 'Cómo escribir a quienes hacen {name}.',
      text: `
Escriba a \`{email}\`. Quien avise de un error debería nombrar el artículo y decir qué está mal.

Las cartas nos llegan a ____ (una dirección postal, o borre esta frase).
`,
    },
    corrections: {
      id: 'politica-de-correcciones',
      title: 'Política de correcciones',
      description: 'Cómo enmienda {name} sus errores.',
      text: `
Cuando sabemos de un error, corregimos el artículo y lo decimos en su cabecera, con la fecha. Cada corrección figura
además en la [fe de errores](/corrections/).

Los avisos los lee ____ (quién) y se contestan en ____ (cuánto tiempo).
`,
    },
    funding: {
      id: 'propiedad',
      title: 'Propiedad y financiación',
      description: 'De quién es {name} y quién lo paga.',
      text: `
{name} pertenece a ____ (una persona o una entidad, con su forma jurídica).

Lo paga ____ (los lectores, la publicidad, una fundación, nadie).
`,
    },
    privacy: {
      id: 'privacidad',
      title: 'Privacidad',
      description: 'Qué sabe {name} de quienes lo leen.',
      text: `
Las páginas no ponen cookies ni cargan nada de otras empresas, salvo que usted lo pida. La búsqueda se hace en su propio
navegador.

El sitio lo aloja ____ (qué empresa), cuyas máquinas ven, como las de cualquier servidor web, la dirección desde la que
llega cada petición. La guardan durante ____ (cuánto tiempo).
`,
    },
  },
}
