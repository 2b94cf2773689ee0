/** Exit codes of every command. */
export const EXIT = {
  /** Nothing at or above the level asked for. */
  ok: 0,
  /** Findings. */
  findings: 1,
  /** Could not run as asked: a wrong flag, a missing folder. */
  usage: 2,
  /** A bug of ours. */
  bug: 3,
} as const
