import { vocabulary } from '../vocabulary.ts'

export const channel = vocabulary({
  id: 'channel',
  title: 'Transfer channel',
  description: 'Through which legal or administrative channel is the transfer made?',
  codes: {
    fms: {
      label: 'Foreign Military Sales',
      definition:
        'Government-to-government sale by the United States, in which the US government contracts with the maker. ' +
        'Notified sales that are not yet agreed also belong here.',
      example: 'A letter of offer and acceptance for helicopters.',
    },
    dcs: {
      label: 'Direct commercial sale',
      definition:
        'Sale by a US company to a foreign buyer under an export licence, without the US government as seller. For ' +
        'companies elsewhere use company.',
      example: 'A licensed sale of parts by a US maker.',
    },
    eda: {
      label: 'Excess defense articles',
      definition: 'Transfer from US stocks declared excess, by grant or at a reduced price.',
      example: 'Surplus patrol boats are handed to a partner.',
    },
    drawdown: {
      label: 'Presidential drawdown',
      definition:
        'Transfer from US service stocks on an order of the US president under drawdown authority. Articles bought ' +
        'new for the recipient are not a drawdown.',
      example: 'Missiles are shipped from depots within days of the order.',
    },
    epf: {
      label: 'European Peace Facility',
      definition:
        'Supply paid or reimbursed by the European Peace Facility of the European Union, whichever state sends the ' +
        'goods.',
      example: 'A member state is reimbursed for ammunition it gave.',
    },
    'aid-contract': {
      label: 'Contract paid as aid',
      definition:
        'A donor state buys from industry for the recipient, under a programme of military aid. Supply from the ' +
        'donor’s own stocks is a drawdown or state-agency.',
      example: 'Air-defence systems are ordered from a maker under a security assistance initiative.',
    },
    'state-agency': {
      label: 'State agency',
      definition:
        'Government-to-government supply through a ministry or state arms exporter of any state, where no code ' +
        'above fits.',
      example: 'A state export corporation signs for the supplier.',
    },
    company: {
      label: 'Company',
      definition: 'A company sells in its own name under the licence of its state, outside the United States.',
      example: 'A European shipyard contracts with a foreign navy.',
    },
    unknown: {
      label: 'Unknown',
      definition: 'The channel is not told and cannot be read off the parties.',
      example: 'Vehicles are reported as received.',
    },
  },
})
