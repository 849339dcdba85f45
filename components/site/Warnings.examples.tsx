import { parts } from '../style/examples'
import { Warnings } from './Warnings'

export const examples = parts(Warnings, ({ problems }) => ({ 'under an article': { warnings: problems } }))
