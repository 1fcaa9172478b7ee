import { useTranslation } from 'react-i18next'
import type { CommitmentProgress, CommitmentState, Indicator, ReportLight } from '@/api/generated'
import { useThemes } from '@/features/theme/public/useThemes'
import { useFormat } from '@/lib/i18n/useFormat'

/** States, progress, lights, reasons and figures in words; a reason that this app does not know yet is shown as it is named. */
export function useCommitmentWords() {
  const { t, i18n } = useTranslation('commitment-entry')
  const format = useFormat()
  const figure = ({ value, unit }: { value: number; unit: string }) =>
    t('figure', { value: format.number(value), unit })
  return {
    state: (state: CommitmentState) => t(`state.${state}`),
    progress: (progress: CommitmentProgress) => t(`progress.${progress}`),
    light: (light: ReportLight) => t(`light.${light}`),
    reason: (reason: string) =>
      i18n.exists(`commitment-entry:reason.${reason}`) ? t(`reason.${reason as 'MERGED'}`) : reason,
    figure,
    /** The way from the baseline to the target in one line; nothing where there is no target. */
    way: ({ baseline, target }: Pick<Indicator, 'baseline' | 'target'>) => {
      if (!target) return undefined
      const to = figure(target)
      if (!baseline) return target.year ? t('way.toBy', { to, year: target.year }) : t('way.to', { to })
      const isAlike = baseline.unit === target.unit
      const words = { from: isAlike ? format.number(baseline.value) : figure(baseline), to }
      return target.year ? t('way.fromToBy', { ...words, year: target.year }) : t('way.fromTo', words)
    },
  }
}

/** The Sustainable Development Goals by number, as the vocabulary of topics calls them. */
export function useGoals() {
  const { themes, label } = useThemes()
  const goals = themes.filter(({ group }) => group === 'SDG').map(({ slug }) => slug)
  const name = (number: number) => {
    const slug = goals.find((goal) => Number(goal.replace(/\D/g, '')) === number)
    return slug ? `${number} ${label(slug)}` : String(number)
  }
  return {
    name,
    options: Array.from({ length: 17 }, (_, index) => ({ value: String(index + 1), label: name(index + 1) })),
  }
}
