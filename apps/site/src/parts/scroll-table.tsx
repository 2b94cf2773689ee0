import type { ComponentChildren } from 'preact'

interface Props {
  /** What the table holds, for those who do not see it. */
  readonly label: string
  readonly children: ComponentChildren
}

/** A table that scrolls by itself on a narrow page, by keyboard too. */
export const ScrollTable = ({ label, children }: Props) => (
  <div class="scroll" tabIndex={0} role="region" aria-label={label}>
    <table>{children}</table>
  </div>
)
