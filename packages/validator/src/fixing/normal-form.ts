import type { Kind } from '@demarche/schema/model'
import type { Surroundings } from '../summary.ts'
import { pointerOf, type Path } from '../diagnostic.ts'
import { fixers } from '../fixes/index.ts'
import { pathOf, type Node } from '../nodes.ts'
import { everyValue, valuesOf } from '../values.ts'

/** A record with every value in its normal form. Two texts say the same where their values have one normal form. */
export function normalForm(kind: Kind, value: unknown, dataset: Surroundings): unknown {
  const texts = new Map(
    everyValue(valuesOf(kind, value)).flatMap((node) => {
      const text = normalText(node, dataset)
      return text === undefined ? [] : [[pointerOf(pathOf(node)), text] as const]
    }),
  )
  return texts.size === 0 ? value : rewritten(value, [], texts)
}

function normalText(node: Node, dataset: Surroundings): string | undefined {
  let text: string | undefined
  for (const { normal } of fixers)
    text = normal?.(text === undefined ? node : { ...node, value: text }, dataset) ?? text
  return text
}

function rewritten(value: unknown, path: Path, texts: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((member, index) => rewritten(member, [...path, index], texts))
  if (typeof value !== 'object' || value === null) return texts.get(pointerOf(path)) ?? value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, rewritten(member, [...path, key], texts)]),
  )
}
