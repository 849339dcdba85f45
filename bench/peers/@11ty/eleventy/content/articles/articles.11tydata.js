export default {
  layout: 'article.njk',
  eleventyComputed: {
    date: ({ published }) => published,
    permalink: ({ published, page }) =>
      `/${new Date(published).toISOString().slice(0, 10).replaceAll('-', '/')}/${page.filePathStem.split('/').at(-2)}/`,
  },
}
