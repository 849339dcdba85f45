import { printableJson } from '../../characters'
import { docsOf, type Problem, told } from '../../problem'
import { isRuleCode, type RuleCode, rules } from '../../rules'

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

/** A log in SARIF 2.1.0, as code hosts and editors read it, with the meaning of every rule that spoke. */
export function sarifReport(problems: readonly Problem<string>[]): string {
  const codes = [...new Set(problems.map(({ code }) => code))].filter(isRuleCode).sort()
  const run = {
    tool: { driver: { name: 'passport-check', rules: codes.map(descriptor) } },
    columnKind: 'utf16CodeUnits',
    results: problems.map((problem) => result(problem, codes)),
  }
  return `${printableJson({ $schema: schema, version: '2.1.0', runs: [run] })}\n`
}

function descriptor(code: RuleCode) {
  const { severity, why, wrong, right } = rules[code]
  const block = (text: string) => `\`\`\`\n${text.trimEnd()}\n\`\`\``
  return {
    id: code,
    shortDescription: { text: why },
    help: {
      text: `${why} See ${docsOf(code)}`,
      markdown: `${why}\n\nWrong:\n\n${block(wrong)}\n\nRight:\n\n${block(right)}\n`,
    },
    defaultConfiguration: { level: severity },
  }
}

function result(problem: Problem<string>, codes: readonly RuleCode[]) {
  const { code, file, line, column, message, hint, severity } = told(problem)
  const ruleIndex = isRuleCode(code) ? codes.indexOf(code) : -1
  return {
    ruleId: code,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: severity,
    message: { text: `${message}. ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file).replace(/[?#]/g, encodeURIComponent) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  }
}
