import { parts } from '../examples'
import { ProblemList } from './ProblemList'

export const examples = parts(ProblemList, ({ problems }) => ({ 'of a wrong text': { problems } }))
