import { bodyRules } from './rules/body'
import { componentRules } from './rules/components'
import { contextRules } from './rules/context'
import { dataRules } from './rules/data'
import { fieldRules } from './rules/fields'
import { figureRules } from './rules/figures'
import { imageRules } from './rules/images'
import { linkRules } from './rules/links'
import { recordingRules } from './rules/recordings'
import type { Rule } from './rules/rule'
import { styleRules } from './rules/style'

const all = {
  ...fieldRules,
  ...dataRules,
  ...bodyRules,
  ...componentRules,
  ...imageRules,
  ...recordingRules,
  ...figureRules,
  ...linkRules,
  ...contextRules,
  ...styleRules,
}

/** The stable name of a rule, such as `date-offset`. */
export type RuleCode = keyof typeof all

/** Every rule that content is held to: how grave it is, why it is there, and an example of either side. */
export const rules: Readonly<Record<RuleCode, Rule>> = all

export function isRuleCode(code: unknown): code is RuleCode {
  return typeof code === 'string' && Object.hasOwn(rules, code)
}
