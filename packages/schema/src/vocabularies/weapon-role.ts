import { vocabulary } from '../vocabulary.ts'

export const weaponRole = vocabulary({
  id: 'weapon-role',
  title: 'Role of a weapon',
  description: 'What is the weapon in use?',
  codes: {
    platform: {
      label: 'Platform',
      definition: 'A system that carries or launches and is used again: vehicle, aircraft, ship, launcher, gun.',
      example: 'A tank or a complete air-defence system.',
    },
    munition: {
      label: 'Munition',
      definition: 'What is used up in one use.',
      example: 'A missile or a shell.',
    },
    subsystem: {
      label: 'Subsystem',
      definition: 'A part or system that works within or for platforms: engine, radar, turret, sight.',
      example: 'A fire-control radar.',
    },
  },
})
