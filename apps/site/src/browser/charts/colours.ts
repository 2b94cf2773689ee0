/** Colours of kinds with their names, told apart by colour-blind readers, on dark and on light ground. */
export const COLOURS: Readonly<Record<string, readonly [colour: string, name: string]>> = {
  deal: ['#3b82c4', 'blue'],
  statement: ['#d97706', 'orange'],
  source: ['#009e73', 'green'],
  actor: ['#9467bd', 'violet'],
  weapon: ['#d55e5e', 'red'],
}
