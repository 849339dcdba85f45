import type { ReactNode } from 'react'
import { Shell } from '../shell'
import '../styles/preview.css'
import '../styles/style.css'

/** The guide has styles of its own, which no other page carries. */
export default function Layout({ children }: { children: ReactNode }) {
  return <Shell>{children}</Shell>
}
