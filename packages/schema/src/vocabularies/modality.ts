import { vocabulary } from '../vocabulary.ts'

export const modality = vocabulary({
  id: 'modality',
  title: 'Modality of transfer',
  description: 'On what terms do goods or rights pass to the recipient? Several may hold.',
  codes: {
    sale: {
      label: 'Sale',
      definition:
        'Passed for payment in money, whoever finances it. With supplier credit that the sources stress, add or use ' +
        'credit-sale.',
      example: 'Systems bought at an agreed price.',
    },
    gift: {
      label: 'Gift',
      definition:
        'Passed without payment, as a present or in solidarity. When drawn from an assistance programme or budget, ' +
        'use aid-grant.',
      example: 'Surplus tanks given for the price of transport.',
    },
    'aid-grant': {
      label: 'Aid grant',
      definition: 'Passed free under a programme of military assistance, in kind or as money tied to purchases.',
      example: 'Vehicles under an assistance package.',
    },
    'credit-sale': {
      label: 'Credit sale',
      definition: 'Sold on credit by the supplier or its state, when the credit is part of the deal.',
      example: 'Submarines paid over twelve years from a state loan.',
    },
    barter: {
      label: 'Barter',
      definition: 'Paid in goods, commodities or rights instead of money, in full or in part.',
      example: 'Helicopters for palm oil.',
    },
    lease: {
      label: 'Lease',
      definition: 'Handed over for a time against payment, with or without an option to buy.',
      example: 'Fighters leased for ten years.',
    },
    loan: {
      label: 'Loan',
      definition:
        'Handed over for a time free of charge. Money lent is credit-sale or an event of the type financing-agreed.',
      example: "A battery is lent until the buyer's own arrives.",
    },
    'licence-production': {
      label: 'Licence production',
      definition:
        'The recipient makes the goods from its own and delivered parts under licence. Mere assembly from delivered ' +
        'kits is assembly-kit.',
      example: 'A tank built by a state factory to a foreign design.',
    },
    'assembly-kit': {
      label: 'Assembly from kits',
      definition: 'The recipient puts goods together from kits that the supplier delivers.',
      example: 'Trainers shipped as kits.',
    },
    'technology-transfer': {
      label: 'Technology transfer',
      definition: 'Know-how, designs or production technology pass to the recipient, with or without goods.',
      example: 'Data for maintaining the engine is handed over.',
    },
    'co-production': {
      label: 'Co-production',
      definition: 'Supplier and recipient each make parts of the same goods for their joint or several use.',
      example: 'Wings from one partner, fuselages from the other.',
    },
    'co-development': {
      label: 'Co-development',
      definition: 'The partners design the weapon together and share its cost.',
      example: 'A common infantry vehicle.',
    },
    upgrade: {
      label: 'Upgrade',
      definition: 'Goods that the recipient has already are modernised by the supplier.',
      example: 'New fire control for tanks in service.',
    },
    're-export': {
      label: 'Re-export',
      definition:
        "The supplier passes on goods that it got from another state. The maker's state usually has to consent.",
      example: 'Second-hand jets of foreign make.',
    },
    'surplus-transfer': {
      label: 'Surplus transfer',
      definition: 'Goods come from stocks that the supplier no longer needs. Add sale or gift for the terms.',
      example: 'Retired howitzers.',
    },
    'training-support': {
      label: 'Training and support',
      definition:
        'Training, maintenance, spare parts or advisers, as the subject of the deal and not as a mere part of ' +
        'supply.',
      example: 'Five years of technical support.',
    },
    'covert-supply': {
      label: 'Covert supply',
      definition:
        'Passed in secret through intelligence services, fronts or false papers, as later shown or credibly ' +
        'alleged.',
      example: 'Rifles with the markings removed.',
    },
    unknown: {
      label: 'Unknown',
      definition: 'The sources do not tell whether the items are sold, given or lent.',
      example: 'A report says that helicopters will come, and nothing of the terms.',
    },
  },
})
