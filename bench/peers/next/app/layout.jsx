import { sections } from '../publication'

const style =
  'body{max-width:40rem;margin:auto;font:1.1rem/1.5 Georgia,serif}nav a{margin-right:1em}img{max-width:100%;height:auto}'

export const metadata = { metadataBase: new URL('https://bench.example') }

export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <style>{style}</style>
      </head>
      <body>
        <header>
          <a href="/">Bench</a>
          <nav>
            {sections.map(({ id, name }) => (
              <a key={id} href={`/lists/sections/${id}/`}>
                {name}
              </a>
            ))}
          </nav>
        </header>
        <main>{children}</main>
        <footer>Bench</footer>
      </body>
    </html>
  )
}
