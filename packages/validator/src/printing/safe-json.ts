/** What JSON leaves as it is and a terminal or an editor would obey, and the marks of build-server commands. */
const UNSAFE = /[\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|#(?=#\w*\[)/g

/** JSON that can be printed anywhere: what could be obeyed is written as an escape, so the values stay the same. */
export const safeJson = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
