import { confirm, text } from '@clack/prompts'
import { answer, notEmpty } from '../ask'
import { type AdoptRequest, listOf } from './request'

/** Asks for what was not said yet, one question after the other. */
export async function askForPublication(given: Partial<AdoptRequest>): Promise<AdoptRequest> {
  const ask = (message: string, placeholder: string) =>
    answer(text({ message, placeholder, validate: notEmpty }))
  const offer = (message: string, initialValue: string) =>
    answer(text({ message, initialValue, validate: notEmpty }))
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const name = given.name ?? (await ask('What is it called?', 'Tea Notebook'))
  const language = given.language ?? (await offer('What is it written in?', new Intl.Locale(locale).language))
  const zone = given.zone ?? (await offer('In which time zone do its days begin?', timeZone))
  const url = given.url ?? (await ask('Where will it be published?', 'https://example.edu/tea'))
  const sections =
    given.sections ?? listOf(await ask('Its sections, with commas between them', 'culture, recipes'))
  const authors = given.authors ?? listOf(await ask('Who signs its articles?', 'Ana Roa, Li Wen'))
  const licence =
    given.licence ??
    ((await answer(text({ message: 'The terms of its texts', placeholder: 'all rights reserved' }))) ||
      undefined)
  return { ...given, name, language, zone, url, sections, authors, licence }
}

/** Whether a publication that is somebody's may be moved out of the way. */
export function askToMakeWay(name: string, to: string): Promise<boolean> {
  const message = `content/ holds ${name || 'a publication'}. Move it to ${to}/ and begin another?`
  return answer(confirm({ message, initialValue: false }))
}
