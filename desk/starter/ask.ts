import { confirm, text } from '@clack/prompts'
import { site } from '../../lib/content/schema/site'
import { answer, notEmpty } from '../ask'
import { type AdoptRequest, listOf } from './request'

/** Asks for what was not said yet, one question after the other. */
export async function askForPublication(given: Partial<AdoptRequest>): Promise<AdoptRequest> {
  const ask = (message: string, placeholder: string, validate = notEmpty) =>
    answer(text({ message, placeholder, validate }))
  const offer = (message: string, initialValue: string, validate = notEmpty) =>
    answer(text({ message, initialValue, validate }))
  const { language: tag, timeZone: clock, url: address } = site.shape
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const name = given.name ?? (await ask('What is it called?', 'Tea Notebook'))
  const language =
    given.language ?? (await offer('What is it written in?', new Intl.Locale(locale).language, as(tag)))
  const zone = given.zone ?? (await offer('In which time zone do its days begin?', timeZone, as(clock)))
  const url = given.url ?? (await ask('Where will it be published?', 'https://example.edu/tea', as(address)))
  const sections =
    given.sections ?? listOf(await ask('Its sections, with commas between them', 'culture, recipes'))
  const authors = given.authors ?? listOf(await ask('Who signs its articles?', 'Ana Roa, Li Wen'))
  const licence =
    given.licence ??
    ((await answer(text({ message: 'The terms of its texts', placeholder: 'all rights reserved' }))) ||
      undefined)
  return { ...given, name, language, zone, url, sections, authors, licence }
}

/** What the schema expects, for the line under a question. */
function as(schema: {
  safeParse: (value: string | undefined) => { error?: { issues: { message: string }[] } | undefined }
}) {
  return (value = '') => {
    const [issue] = schema.safeParse(value).error?.issues ?? []
    return issue && `Expected ${issue.message}.`
  }
}

/** Whether a publication that is somebody's may be moved out of the way. */
export function askToMakeWay(name: string, to: string): Promise<boolean> {
  const message = `content/ holds ${name || 'a publication'}. Move it to ${to}/ and begin another?`
  return answer(confirm({ message, initialValue: false }))
}
