/** How results begin: what was done, what was counted, and what each system does and does not print. */
export const preface = `# What a build costs

Written by \`npm run bench -- <articles> --peers\`; each section by the run that its first line dates. The publication is made
from a seed (\`bench/synthetic.ts\`): 800 words an article with three headings, a list, a quotation and two links; 60 authors,
6 sections, 24 topics; dates over twenty years. The files of the articles are the same bytes for every system. Each system
is built by \`npm run build\` in a folder of its own.

| build           | what happened before it                                                                        |
| --------------- | ---------------------------------------------------------------------------------------------- |
| clean           | nothing is there but packages; Passport's application is compiled, which has a line of its own |
| again           | nothing                                                                                        |
| one edit        | a sentence of one of the newest articles is another                                            |
| one new article | the newest of all                                                                              |
| author renamed  | one of 60                                                                                      |

Wall is from the start of npm to its end. CPU is user and system time of the whole tree of processes, as the kernel adds it
up. Memory is the proportional set size of the tree, looked at five times a second: a page that several processes share
counts once, and a peak that is shorter than that may be missed. A file is written when the last build left no file of
its inode and time; a second name for a file that was there is not. Only what is printed is counted, not caches.

What they print is not the same:

- **Passport** checks every file, then prints for each article the page, the page of text alone, plain text, Markdown and a
  social card; listings by section, author, topic, year and month, each with three feeds; sitemaps, redirects and headers
  for three hosts, the search index; each text file in brotli and gzip as well. With images: a hero in several widths, three
  crops. Pages carry structured data, related articles and typeset text.
- **Astro** prints, from Markdown in a content collection with a schema, the article, a front page and a list for each
  section, topic, author and year. With images: three widths of a hero in WebP, by its own \`Image\`.
- **Eleventy** prints the same pages from Markdown and Nunjucks. With images: three widths in WebP, by its own image plugin.
- **Next** prints the same pages (App Router, static export, \`@next/mdx\`), and for each page the payload of its router. Its
  clean build compiles, as it has no other. With images: the file as it is.

No peer checks prose, prints feeds, cards, text forms or a search index, or compresses.
`
