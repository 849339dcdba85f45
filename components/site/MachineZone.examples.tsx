import { parts } from '../examples'
import { MachineZone } from './MachineZone'

export const examples = parts(MachineZone, ({ page }) => ({
  'made of an article’s own facts': { lines: page('portrait').machineZone },
}))
