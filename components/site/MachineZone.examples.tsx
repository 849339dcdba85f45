import { parts } from '../examples'
import { MachineZone } from './MachineZone'

export const examples = parts(MachineZone, ({ page }) => {
  const { machineZone: lines } = page('portrait')
  return lines ? { 'made of an article’s own facts': { lines } } : {}
})
