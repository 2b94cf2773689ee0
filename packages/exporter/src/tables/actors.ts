import { fieldColumns } from '../field-columns.ts'
import { positionColumn, recordColumn } from '../key-columns.ts'
import { shapeAt } from '../place.ts'
import { recordTable } from '../record-table.ts'
import type { TableColumn } from '../table-column.ts'

const place = { kind: 'actor', at: [] } as const
const name = { kind: 'actor', at: ['names'] } as const
const role = { kind: 'actor', at: ['roles'] } as const
const successions = [
  { kind: 'actor', at: ['predecessors'] },
  { kind: 'actor', at: ['successors'] },
] as const

const recordColumns = fieldColumns(shapeAt(place), { skip: ['codes'] })

const nameColumn: TableColumn = {
  name: 'name',
  type: 'string',
  description: 'The first name listed: the usual English one.',
  derived: true,
  required: true,
  cell: ({ id }, dataset) => dataset.get('actor', id)?.names[0]?.text,
}

const records = recordTable({
  name: 'actors',
  title: 'Actors',
  summary: 'One state, organisation or person.',
  key: ['id'],
  places: [place],
  columns: [...recordColumns.slice(0, 2), nameColumn, ...recordColumns.slice(2)],
})

const names = recordTable({
  name: 'actor_names',
  title: 'Names of actors',
  summary: 'One name that an actor goes or went by.',
  key: ['actor', 'position'],
  places: [name],
  columns: [recordColumn('actor'), positionColumn, ...fieldColumns(shapeAt(name))],
})

const roles = recordTable({
  name: 'roles',
  title: 'Roles',
  summary: 'One public role that a person held.',
  key: ['actor', 'id'],
  places: [role],
  columns: [recordColumn('actor'), ...fieldColumns(shapeAt(role)), positionColumn],
})

const actorSuccessions = recordTable({
  name: 'actor_successions',
  title: 'Successions of states',
  summary: 'One state that came before or after another.',
  key: ['actor', 'direction', 'position'],
  places: successions,
  columns: [
    recordColumn('actor'),
    {
      name: 'direction',
      type: 'string',
      description: 'Whether the other is among its `predecessors` or its `successors`.',
      required: true,
      cell: ({ path }) => path.split('/')[0],
    },
    positionColumn,
    ...fieldColumns(shapeAt(successions[0]), { main: 'other', description: 'The other state.' }),
  ],
})

/** Who acts: the actors, their names, roles and successions. */
export const actors = [records, names, roles, actorSuccessions]
