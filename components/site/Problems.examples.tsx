import { pages } from '../examples'
import { Problems } from './Problems'

export const examples = pages(Problems, ({ problems }) => ({ problems: { problems } }))
