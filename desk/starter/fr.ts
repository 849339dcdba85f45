import type { Starter } from './starter'

export const french: Starter = {
  tag: 'fr',
  licence: 'Tous droits réservés',
  section: 'Tout ce que {name} publie sous la rubrique « {section} ».',
  sign: {
    alt: 'Un carré et, au milieu, la première lettre de {name}.',
    caption: 'Le signe de {name}, dessiné d’après son nom.',
  },
  welcome: {
    slug: 'bienvenue',
    headline: 'Cet article montre comment on en fait un',
    dek: 'Il s’explique lui-même, de son fichier à la page que vous lisez. Modifiez-le, ou commencez-en un autre et supprimez-le.',
    text: `
Vous lisez un fichier. Il s’appelle \`{file}\` et s’ouvre dans n’importe quel éditeur de texte. Entre ses deux lignes de trois
tirets se trouvent les champs : le titre, la rubrique, les signatures, le moment de la publication. Dessous vient le texte.

## Changez quelque chose

Lancez \`npm run dev\` et ouvrez l’adresse qui s’affiche. Changez cette phrase et enregistrez : la page suit. Deux
astérisques mettent un mot en **gras**, un seul le met en *italique*. Une ligne qui commence par deux dièses est un
intertitre ; celle qui commence par un tiret appartient à une liste :

- l’image de tête se trouve à côté du texte, et les champs disent ce qu’elle montre et à qui elle est ;
- un [lien]({about}), ce sont ses mots entre crochets, puis son adresse entre parenthèses ;
- une note[^1], c’est une marque dans le texte et quelques mots à la fin.

[^1]: Comme celle-ci. Le lecteur la trouve dans la marge ou au pied de la page.

## Commencez le vôtre

\`npm run new\` demande un titre et crée le dossier. Tant que le statut est \`draft\`, personne d’autre que vous ne voit l’article ;
avec \`ready\`, il paraît à son heure. \`npm run check\` dit ce qui ne va pas, à quelle ligne, et nomme chaque blanc des pages
fixes. \`npm run build\` produit le site.

Une fois votre premier article écrit, supprimez le dossier de celui-ci. Rien d’autre n’en dépend.
`,
  },
  pages: {
    principles: {
      id: 'a-propos',
      title: 'À propos',
      description: 'Ce qu’est {name}, qui le fait et pourquoi.',
      text: `
{name} est une publication consacrée à ____ (son sujet, en une phrase).

Elle est faite par ____ (qui) à ____ (où), pour ____ (qui).
`,
    },
    feedback: {
      id: 'contact',
      title: 'Contact',
      description: 'Comment joindre celles et ceux qui font {name}.',
      text: `
Écrivez à \`{email}\`. Pour signaler une erreur, indiquez l’article et ce qui s’y trouve de faux.

Le courrier nous parvient à ____ (une adresse postale, ou supprimez cette phrase).
`,
    },
    corrections: {
      id: 'politique-de-rectification',
      title: 'Politique de rectification',
      description: 'Comment {name} corrige ses erreurs.',
      text: `
Quand nous découvrons une erreur, nous corrigeons l’article et le disons en tête, avec la date. Chaque correction figure
aussi sur la page des [rectificatifs](/corrections/).

Les signalements sont lus par ____ (qui), et reçoivent une réponse sous ____ (quel délai).
`,
    },
    funding: {
      id: 'propriete',
      title: 'Propriété et financement',
      description: 'À qui appartient {name}, et qui le finance.',
      text: `
{name} appartient à ____ (une personne ou un organisme, avec sa forme juridique).

Le financement vient de ____ (les lecteurs, la publicité, une fondation, personne).
`,
    },
    privacy: {
      id: 'vie-privee',
      title: 'Vie privée',
      description: 'Ce que {name} sait de ses lecteurs.',
      text: `
Les pages ne posent aucun cookie et ne chargent rien d’autres entreprises, sauf si vous le demandez. La recherche se fait
dans votre propre navigateur.

Le site est hébergé par ____ (quelle entreprise), dont les machines voient, comme tout serveur web, l’adresse d’où vient
votre demande. Elles la gardent ____ (combien de temps).
`,
    },
  },
}
