import { parts } from '../examples'
import { Translations } from './Translations'

const french = {
  address: '/lite/',
  headline: 'Une île partagée',
  language: 'fr',
  name: 'français',
  direction: 'ltr' as const,
  isOriginal: false,
}

export const examples = parts(Translations, ({ words }) => ({
  'in one': { translations: [french], words },
  'in two': {
    translations: [
      french,
      {
        ...{ address: '/search/', headline: 'جزيرة مقسومة', language: 'ar', name: 'العربية' },
        ...{ direction: 'rtl' as const, isOriginal: true },
      },
    ],
    words,
  },
}))
