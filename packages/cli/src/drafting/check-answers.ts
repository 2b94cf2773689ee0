import { UsageError, type Dataset } from '@demarche/schema/model'
import type { Answers, Question } from './question.ts'
import { refusalOf } from './refusal.ts'

/** Looks at answers that flags gave. Throws UsageError, naming the flag, for one that no draft can be made of. */
export function checkAnswers(questions: readonly Question[], answers: Answers, dataset: Dataset): void {
  for (const question of questions) {
    for (const answer of answers[question.flag] ?? []) {
      const refusal = refusalOf(question, answer, dataset)
      if (refusal) throw new UsageError(`--${question.flag}: ${refusal.message}`, refusal.remedy)
    }
  }
}
