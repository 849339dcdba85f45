import { securityAddress } from '../content/address'
import type { SiteFacts } from '../content/schema/site'

/** security.txt (RFC 9116): whom to tell of a hole, and until when that is true. */
export function securityTxt({ security }: Pick<SiteFacts, 'security'>, siteUrl: string): string | undefined {
  if (!security) return undefined
  const { contact, expires, policy, languages } = security
  const lines = [
    ...contact.map((way) => `Contact: ${way.includes('://') ? way : `mailto:${way}`}`),
    `Expires: ${expires}`,
    ...(languages ? [`Preferred-Languages: ${languages.join(', ')}`] : []),
    ...(policy ? [`Policy: ${policy}`] : []),
    `Canonical: ${siteUrl}${securityAddress}`,
  ]
  return `${lines.join('\n')}\n`
}
