import type { ReactNode } from 'react'
import '../styles/preview.css'
import '../styles/style.css'

/** The guide has styles of its own, which no other page carries. */
export default function Layout({ children }: { children: ReactNode }) {
  return children
}
