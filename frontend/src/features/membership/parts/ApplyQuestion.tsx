import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { cityTodayQuery } from '@/features/city/public/queries'
import { FormProblem } from '@/ui/FormProblem'
import { short } from '@/ui/short'
import type { Answers } from '../form/application'

interface ApplyQuestionProps {
  question: 'motivation' | 'resolution'
  /** The slug of the city that applies. */
  city: string
  form: UseFormReturn<Answers>
  onNext: () => void
  onBack: () => void
}

const fields = { motivation: 'motivation', resolution: 'resolvedOn' } as const

/** One question with its field; going on needs a good answer, going back loses none. */
export function ApplyQuestion({ question, city, form, onNext, onBack }: ApplyQuestionProps) {
  const { t } = useTranslation(['membership', 'apply'])
  const { register, formState } = form
  const { data: today } = useQuery(cityTodayQuery(city))
  const name = fields[question]
  const label = t(`apply:${question}.label`)
  const error = formState.errors[name]?.message

  const [attempt, setAttempt] = useState(0)

  async function next() {
    setAttempt(attempt + 1)
    if (await form.trigger(name)) onNext()
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void next()
      }}
    >
      <Stack gap="lg">
        <FormProblem errors={formState.errors} labels={{ [name]: label }} attempt={attempt} />
        {question === 'motivation' ? (
          <Textarea
            label={label}
            description={t('apply:motivation.hint')}
            minRows={6}
            error={error}
            {...register('motivation', {
              validate: (text) => text.trim().length > 0 || t('apply:motivation.missing'),
              maxLength: { value: 4000, message: t('apply:motivation.tooLong') },
            })}
          />
        ) : (
          <TextInput
            type="date"
            max={today ?? undefined}
            {...short}
            label={label}
            description={t('apply:resolution.hint')}
            error={error}
            {...register('resolvedOn', {
              validate: (day) => !day || !today || day <= today || t('apply:resolution.future'),
            })}
          />
        )}
        <Group>
          <Button type="submit">{t('apply:next')}</Button>
          <Button variant="subtle" onClick={onBack}>
            {t('apply:back')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
