import fc from 'fast-check'

/** A program in a body would do this. */
export const canary = 'ran()'

const word = fc.constantFrom(
  'duties',
  'a',
  'the *summit*',
  '**x**',
  '`y`',
  '[z](/)',
  'Тбилиси',
  '<',
  '|',
  'x[^1]',
)
const prose = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

/** What MDX may take for a program, whole or in part, and what only looks like one. */
const programs = fc.constantFrom(
  ...[`export const a = ${canary}`, `export const a = ${canary} /*`, '*/', `export default ${canary} //`],
  ...[
    `import "./${canary}"`,
    'import duties',
    'export controls',
    'export * from "fs" /*',
    `export {}; ${canary}`,
  ],
  ...['importing', 'exports x', 'import\tx', 'import', 'export', ' import x', '\\export x', 'export\u00A0x'],
  ...[`{${canary}}`, '{', '}', `{/* ${canary} */}`, '{}', `\\{${canary}\\}`, `{${canary}`, '{"}"}'],
)

const tags = fc.constantFrom(
  ...['<Aside title="x">', '</Aside>', '<PullQuote speaker="x" source="https://a.example/">', '</PullQuote>'],
  ...['<Figure file="a.jpg" alt="a" caption="b" credit="c" licence="d" />', '<Figure file={a} />', '<Figure'],
  ...[
    `<Aside {...${canary}}>`,
    `<Aside title={${canary}}>`,
    `<Aside title='${canary}'>`,
    '<b>',
    '</b>',
    '<>',
  ],
  ...[
    '</>',
    '<script>',
    '<a.b />',
    '<a:b />',
    '<br/>',
    '<!-- x -->',
    '<https://a.example>',
    '<this />',
    '/>',
    '>',
  ],
  ...[
    '<Aside title="',
    'x">',
    '<Aside title="x">y</Aside>',
    '<Aside\ntitle="x"\n>',
    '<Gallery />',
    '<Slideshow />',
    '<Verse author="x">',
    '</Verse>',
    '<Code title="x">',
    '</Code>',
    '<constructor />',
  ],
)

/** Lines that make something else of the lines around them. */
const rulers = fc.constantFrom(
  ...[
    '---',
    '===',
    '***',
    '-',
    '=',
    '|---|',
    '|---|---|',
    '--- | ---',
    '| a | b |',
    ':-:',
    '```',
    '~~~',
    '```js',
  ],
  ...[
    '## ',
    '# x',
    '- ',
    '-',
    '1. x',
    '> ',
    '>',
    '- [x] y',
    '[^1]: note',
    '[^1]:',
    '[z]: /z',
    '    code',
    '\tcode',
  ],
  ...['  ', '', '', '', '\\', '![i](/i.png)', '&lt;b&gt;', '&#123;', '***x', 'www.a.example', 'd@a.example'],
)

/** Where a line stands: in a quotation, a list, a note, or far to the right. */
const depths = fc.constantFrom(
  ...['', '', '', '', '', '> ', '- ', '  ', '    ', '\t', '1. ', '> - ', '[^1]: ', '| '],
)

const line = fc
  .tuple(
    depths,
    fc.oneof(
      { weight: 4, arbitrary: prose },
      { weight: 2, arbitrary: programs },
      { weight: 2, arbitrary: tags },
      { weight: 4, arbitrary: rulers },
    ),
    fc.oneof(
      { weight: 6, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: prose },
      { weight: 1, arbitrary: tags },
    ),
  )
  .map((parts) => parts.join(''))

const lineEnd = fc.oneof(
  { weight: 20, arbitrary: fc.constant('\n') },
  { weight: 8, arbitrary: fc.constant('\n\n') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\r\n', '\r', '\r\n\r\n', '\u2028', '\u0085', '\v', '\f', '\n\t\n', '\u0000'),
  },
)

const head = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '\uFEFF',
    '---\nlanguage: fr\n---\n',
    '---\na: b\n---\n\n',
    '---\n- a\n---\n',
    '---\n: {\n---\n',
  ],
  ...['---\n---\n', '--- \nid: a\n---\n', '---\n', '+++\na = 1\n+++\n'],
)

/** A file made of the fragments of MDX's own grammar, most of them in company that nobody meant. */
export const bodies: fc.Arbitrary<string> = fc
  .tuple(head, fc.array(fc.tuple(line, lineEnd), { minLength: 1, maxLength: 8 }))
  .map(([before, lines]) => before + lines.flat().join(''))
