/**
 * The languages in which code is coloured, by the names that may stand behind the marks of a block. They are those of
 * highlight.js that most people write, which a test holds this list to: the check need not load them to know.
 */
export const codeLanguages: ReadonlySet<string> = new Set([
  ...['arduino', 'ino', 'bash', 'sh', 'zsh', 'c', 'h', 'cpp', 'cc', 'c++', 'h++', 'hpp', 'hh', 'hxx', 'cxx'],
  ...['csharp', 'cs', 'c#', 'css', 'diff', 'patch', 'go', 'golang', 'graphql', 'gql', 'ini', 'toml', 'java'],
  ...[
    'jsp',
    'javascript',
    'js',
    'jsx',
    'mjs',
    'cjs',
    'json',
    'jsonc',
    'json5',
    'kotlin',
    'kt',
    'kts',
    'less',
  ],
  ...['lua', 'pluto', 'makefile', 'mk', 'mak', 'make', 'markdown', 'md', 'mkdown', 'mkd', 'objectivec', 'mm'],
  ...['objc', 'obj-c', 'obj-c++', 'objective-c++', 'perl', 'pl', 'pm', 'php', 'php-template', 'plaintext'],
  ...['text', 'txt', 'python', 'py', 'gyp', 'ipython', 'python-repl', 'pycon', 'r', 'ruby', 'rb', 'gemspec'],
  ...['podspec', 'thor', 'irb', 'rust', 'rs', 'scss', 'shell', 'console', 'shellsession', 'sql', 'swift'],
  ...['typescript', 'ts', 'tsx', 'mts', 'cts', 'vbnet', 'vb', 'wasm', 'xml', 'html', 'xhtml', 'rss', 'atom'],
  ...['xjb', 'xsd', 'xsl', 'plist', 'wsf', 'svg', 'yaml', 'yml'],
])
