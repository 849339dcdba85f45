import Link from 'next/link'

export default function LinkPage() {
  return <Link href="/">Home</Link>
}
