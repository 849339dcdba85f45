import createMDX from '@next/mdx'

const withMDX = createMDX({ options: { remarkPlugins: ['remark-frontmatter'] } })

export default withMDX({
  output: 'export',
  trailingSlash: true,
  images: { unoptimized: true },
  pageExtensions: ['jsx', 'mdx'],
  turbopack: { root: import.meta.dirname },
})
