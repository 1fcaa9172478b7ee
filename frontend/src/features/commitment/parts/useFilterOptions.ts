import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useCommitmentWords, useGoals } from '@/features/commitment-entry/public/useCommitmentWords'
import { declarationQuery } from '@/features/declaration/public/queries'
import { cityFeaturesQuery } from '@/features/directory/public/queries'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useThemes } from '@/features/theme/public/useThemes'
import { today } from '@/lib/dates/today'
import { useFormat } from '@/lib/i18n/useFormat'
import { usePickText } from '@/ui/LangText'
import { textsQuery } from '../api'
import { lights, progresses } from '../filters'

/** How much of a clause tells which it is. */
const clauseLength = 60

/** What each filter of the register can be. */
export function useFilterOptions(declaration: string | undefined) {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const pick = usePickText()
  const words = useCommitmentWords()
  const goals = useGoals()
  const { networks, shortName } = useNetworks()
  const { themes, label } = useThemes()
  const { data: cities = [] } = useQuery(cityFeaturesQuery({}))
  const { data: texts = [] } = useQuery(textsQuery)
  const { data: chosen } = useQuery({ ...declarationQuery(declaration ?? ''), enabled: declaration !== undefined })
  const clauses = declaration ? (chosen?.version?.blocks.filter(({ kind }) => kind === 'CLAUSE') ?? []) : []
  const year = Number(today().slice(0, 4))
  return {
    network: sorted(networks.map(({ slug }) => ({ value: slug, label: shortName(slug) }))),
    declaration: texts.map(({ slug, titles, sourceLanguage }) => ({
      value: slug,
      label: pick(titles, sourceLanguage),
    })),
    clause: clauses.map(({ id, number = 0, texts: ofClause }) => ({
      value: id,
      label: t('filter.clauseIs', { number, text: shortened(pick(ofClause, chosen?.sourceLanguage)) }),
    })),
    theme: sorted(
      themes.filter(({ group }) => group !== 'SDG').map(({ slug }) => ({ value: slug, label: label(slug) })),
    ),
    sdg: goals.options,
    progress: progresses.map((value) => ({ value: value as string, label: words.progress(value) })),
    light: lights.map((value) => ({ value: value as string, label: words.light(value) })),
    due: Array.from({ length: 12 }, (_, index) => String(year - 2 + index)).map((value) => ({ value, label: value })),
    country: sorted(
      [...new Set(cities.map(({ properties }) => properties.country))].map((code) => ({
        value: code,
        label: format.country(code),
      })),
    ),
  }

  function sorted(options: { value: string; label: string }[]) {
    return options.sort((a, b) => format.compare(a.label, b.label))
  }
}

/** The beginning of a clause, without the marks of its markup. */
function shortened(text: string) {
  const plain = text.replaceAll(/[*_#>[\]]/g, '').trim()
  return plain.length > clauseLength ? `${plain.slice(0, clauseLength).trimEnd()}…` : plain
}
