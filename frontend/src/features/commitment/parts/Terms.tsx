import { List } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CommitmentTerms } from '@/api/generated'
import { useCommitmentWords } from '@/features/commitment-entry/public/useCommitmentWords'
import { useFormat } from '@/lib/i18n/useFormat'
import { isSame } from '@/lib/merge'
import { DataTable } from '@/ui/DataTable'
import { usePickText } from '@/ui/LangText'

interface TermsProps {
  caption: string
  before: CommitmentTerms
  after: CommitmentTerms
  sourceLanguage: string
}

/** What a revision changes, beside what stood before; what stays is left out. */
export function ChangedTerms({ caption, before, after, sourceLanguage }: TermsProps) {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const pick = usePickText()
  const words = useCommitmentWords()
  const day = (value: string | undefined) => (value ? format.day(value) : t('none'))
  const figure = (value: NonNullable<CommitmentTerms['indicator']>['target']) =>
    value
      ? t('terms.figure', { value: words.figure(value), year: value.year ?? t('goal.noYear'), source: value.source })
      : t('none')
  const steps = ({ milestones = [] }: CommitmentTerms) =>
    milestones.length > 0 ? (
      <List size="sm" spacing={2}>
        {milestones.map(({ titles, dueOn, number }) => (
          <List.Item key={number ?? dueOn}>
            {t('terms.step', { title: pick(titles, sourceLanguage), date: format.day(dueOn) })}
          </List.Item>
        ))}
      </List>
    ) : (
      t('none')
    )
  const name = ({ indicator }: CommitmentTerms) => (indicator ? pick(indicator.names, sourceLanguage) : t('none'))
  const rows = [
    {
      key: 'name',
      what: t('form.indicator'),
      values: [before.indicator?.names, after.indicator?.names],
      shown: [name(before), name(after)],
    },
    {
      key: 'baseline',
      what: t('baseline'),
      values: [before.indicator?.baseline, after.indicator?.baseline],
      shown: [figure(before.indicator?.baseline), figure(after.indicator?.baseline)],
    },
    {
      key: 'target',
      what: t('target'),
      values: [before.indicator?.target, after.indicator?.target],
      shown: [figure(before.indicator?.target), figure(after.indicator?.target)],
    },
    {
      key: 'start',
      what: t('form.startsOn'),
      values: [before.startsOn, after.startsOn],
      shown: [day(before.startsOn), day(after.startsOn)],
    },
    {
      key: 'due',
      what: t('form.dueOn'),
      values: [before.dueOn, after.dueOn],
      shown: [day(before.dueOn), day(after.dueOn)],
    },
    {
      key: 'milestones',
      what: t('form.milestones'),
      values: [before.milestones, after.milestones],
      shown: [steps(before), steps(after)],
    },
  ].filter(({ values: [old, now] }) => !isSame(old, now))
  return (
    <DataTable
      caption={caption}
      empty={t('terms.same')}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'what', header: t('terms.what'), width: '24%', cell: ({ what }) => what },
        { key: 'before', header: t('terms.before'), width: '38%', cell: ({ shown }) => shown[0] },
        { key: 'after', header: t('terms.after'), width: '38%', cell: ({ shown }) => shown[1] },
      ]}
    />
  )
}
