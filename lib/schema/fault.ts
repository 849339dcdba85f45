import { z } from 'zod'
import { isRuleCode, type RuleCode } from '../rules'

const params = z.object({
  code: z.custom<RuleCode>(isRuleCode),
  /** How to mend it, when the field's own meaning does not say. */
  hint: z.string().optional(),
  /** What a value was surely meant to be. */
  mended: z.custom<(value: string) => string | undefined>((it) => typeof it === 'function').optional(),
})

/** What a refinement knows of its fault: carried through zod as parameters, so that a rule stands in one place. */
export type FaultParams = z.infer<typeof params>

/** @param expected completes "found …; expected …" */
export function fault(expected: string | ((issue: { input?: unknown }) => string), known: FaultParams) {
  return { error: expected, params: known, abort: true }
}

/** What the refinement that raised an issue knows of it. */
export function faultParams(issue: z.core.$ZodIssue): Partial<FaultParams> {
  return issue.code === 'custom' ? (params.safeParse(issue.params).data ?? {}) : {}
}
