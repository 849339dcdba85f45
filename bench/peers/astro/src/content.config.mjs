import { defineCollection, z } from 'astro:content'
import { glob } from 'astro/loaders'

const articles = defineCollection({
  loader: glob({ base: './content/articles', pattern: '**/article.md' }),
  schema: ({ image }) =>
    z.object({
      headline: z.string(),
      dek: z.string(),
      kind: z.enum(['news', 'opinion', 'analysis']),
      section: z.string(),
      topics: z.array(z.string()),
      authors: z.array(z.string()),
      published: z.coerce.date(),
      hero: z.object({ file: image(), alt: z.string(), caption: z.string(), credit: z.string() }).optional(),
    }),
})

export const collections = { articles }
