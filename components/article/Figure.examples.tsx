import { parts } from '../examples'
import { Figure } from './Figure'

export const examples = parts(Figure, ({ illustration }) => ({ 'three by two': { illustration } }))
