import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { FormNotices } from '@/ui/FormNotices'
import { Section } from '@/ui/Section'
import { commentNames, type Decision, emptyDecision, toComments } from '../form/reportParts'
import { usePartWords } from '../form/usePartWords'
import { type Held, useTransitionReport } from '../writeApi'
import { PartComments } from './PartComments'

/** The reviewer accepts a report, which then never changes, or says what is to be changed, part by part. */
export function ReportDecision({ held: { report, etag } }: { held: Held }) {
  const { t } = useTranslation('progress')
  const lang = useLanguage()
  const navigate = useNavigate()
  const words = usePartWords()
  const { id } = report
  const form = useForm<Decision>({ defaultValues: emptyDecision, shouldFocusError: false })
  const { mutateAsync, isPending } = useTransitionReport(id)
  const send = async (to: 'ACCEPTED' | 'CHANGES_REQUESTED', values: Decision) => {
    const note = values.note.trim()
    const comments = to === 'CHANGES_REQUESTED' ? { comments: toComments(values) } : {}
    await mutateAsync({ etag, body: { to, ...(note ? { note } : {}), ...comments } })
    announce(t(`decide.done.${to}`))
    await navigate({ to: '/$lang/my-networks', params: { lang } })
  }
  const kept = { form, key: `report-review:${id}`, names: commentNames, initial: emptyDecision }
  const sending = useSending({ ...kept, send: (values) => send('ACCEPTED', values) })
  const returning = useSending({ ...kept, send: (values) => send('CHANGES_REQUESTED', values) })
  const written = toComments(form.watch()).length

  /** Words to single parts would go nowhere with an acceptance: whoever wrote some is told so first. */
  function accept() {
    form.clearErrors()
    if (written === 0) return void sending.submit(form.getValues())
    form.setError('note', { type: 'required', message: t('comments.lost') })
    form.setFocus('note')
  }

  function giveBack() {
    form.clearErrors()
    const values = form.getValues()
    if (values.note.trim() || written > 0) return void returning.submit(values)
    form.setError('note', { type: 'required', message: t('comments.missing') })
    form.setFocus('note')
  }

  return (
    <Section title={t('decide.title')} isPrinted={false}>
      <Stack gap="md">
        <FormNotices
          form={form}
          labels={{
            note: t('decide.note'),
            ...Object.fromEntries(Object.entries(words).map(([part, label]) => [`comments.${part}`, label])),
          }}
          sending={{ ...sending, error: sending.error ?? returning.error }}
        />
        <PartComments form={form} />
        <Textarea
          label={t('decide.note')}
          description={t('decide.noteHint')}
          maxLength={2000}
          error={form.formState.errors.note?.message}
          {...form.register('note')}
        />
        <Group>
          <Button loading={isPending} onClick={accept}>
            {t('decide.accept')}
          </Button>
          <Button variant="default" loading={isPending} onClick={giveBack}>
            {t('comments.return', { count: written })}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {t('decide.then')}
        </Text>
      </Stack>
    </Section>
  )
}
