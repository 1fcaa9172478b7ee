import { Button, Stack, Text, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Commitment } from '@/api/generated'
import { useCommitmentWords, useGoals } from '@/features/commitment-entry/public/useCommitmentWords'
import { useThemes } from '@/features/theme/public/useThemes'
import { useFormat } from '@/lib/i18n/useFormat'
import { LangText, usePickText } from '@/ui/LangText'
import { MarkdownText } from '@/ui/MarkdownText'
import { type PartName, partNames } from '../form/pointers'
import type { ReviewValues } from '../form/review'
import classes from './ReviewRows.module.css'

interface ReviewRowsProps {
  commitment: Commitment
  form: UseFormReturn<ReviewValues>
}

/** Each field as the city filled it in, and a word to it. */
export function ReviewRows({ commitment, form }: ReviewRowsProps) {
  const { t } = useTranslation('commitment')
  const shown = useShown(commitment)
  return (
    <dl className={classes.rows}>
      {partNames.map((name) => (
        <div key={name} className={classes.row}>
          <Text component="dt" fw={600}>
            {t(`form.${name}`)}
          </Text>
          <dd className={classes.value}>
            <Stack gap="xs">
              <div>{shown(name) ?? <Text c="dimmed">{t('none')}</Text>}</div>
              <Comment name={name} label={t(`form.${name}`)} form={form} />
            </Stack>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Comment({ name, label, form }: { name: PartName; label: string; form: UseFormReturn<ReviewValues> }) {
  const { t } = useTranslation('commitment')
  const [isOpen, setOpen] = useState(false)
  const said = form.watch(`comments.${name}`)
  if (!isOpen && !said) {
    return (
      <div>
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t('review.commentOn', { field: label })}
          onClick={() => setOpen(true)}
        >
          {t('review.comment')}
        </Button>
      </div>
    )
  }
  return (
    <Textarea
      label={t('review.commentOn', { field: label })}
      maxLength={2000}
      minRows={2}
      autoFocus={isOpen && !said}
      {...form.register(`comments.${name}`)}
    />
  )
}

function useShown(commitment: Commitment): (name: PartName) => ReactNode {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const pick = usePickText()
  const words = useCommitmentWords()
  const { label } = useThemes()
  const goals = useGoals()
  const { sourceLanguage, indicator, clause, milestones, titles, descriptions, resources } = commitment
  const figure = (value: NonNullable<Commitment['indicator']>['target']) =>
    value &&
    t('terms.figure', { value: words.figure(value), year: value.year ?? t('goal.noYear'), source: value.source })
  const list = (items: string[]) => (items.length > 0 ? format.list(items) : undefined)
  return (name) => {
    switch (name) {
      case 'titles':
        return <LangText map={titles} sourceLanguage={sourceLanguage} />
      case 'descriptions':
        return descriptions && <MarkdownText map={descriptions} sourceLanguage={sourceLanguage} />
      case 'resources':
        return resources && <MarkdownText map={resources} sourceLanguage={sourceLanguage} />
      case 'block':
        return clause && t('filter.clauseIs', { number: clause.number ?? 0, text: pick(clause.texts) })
      case 'indicator':
        return indicator && <LangText map={indicator.names} sourceLanguage={sourceLanguage} />
      case 'baseline':
      case 'target':
        return figure(indicator?.[name])
      case 'startsOn':
      case 'dueOn':
        return commitment[name] && format.day(commitment[name])
      case 'milestones':
        return list(
          milestones.map(({ titles: step, dueOn }) =>
            t('terms.step', { title: pick(step, sourceLanguage), date: format.day(dueOn) }),
          ),
        )
      case 'themes':
        return list(commitment.themes.map(label))
      case 'sdgs':
        return list(commitment.sdgs.map(goals.name))
      case 'partners':
        return list(commitment.partners)
      case 'department':
        return commitment.department
    }
  }
}
