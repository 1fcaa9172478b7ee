import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useController, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useCommitmentWords } from '@/features/commitment-entry/public/useCommitmentWords'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { NotYours } from '@/ui/Allowed'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { FormNotices } from '@/ui/FormNotices'
import { usePickText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { SignedIn } from '@/ui/SignedIn'
import { commitmentActionsQuery, commitmentQuery } from '../api'
import { type Held, useTransitionCommitment } from '../writeApi'

const reasons = ['COUNCIL_DECISION', 'NO_RESOURCES', 'MERGED', 'PUBLISHED_IN_ERROR']
const names = ['reason', 'note'] as const
const empty = { reason: '', note: '' }

/** The city takes back what it promised, with a reason; that is final and stays to be seen. */
export function WithdrawCommitmentPage() {
  return (
    <SignedIn>
      <IfPublished />
    </SignedIn>
  )
}

function IfPublished() {
  const { t } = useTranslation('commitment')
  const { id } = useParams({ from: '/$lang/commitments/$id/withdraw' })
  const held = useSuspenseQuery(commitmentQuery(id)).data
  const { data: actions } = useSuspenseQuery(commitmentActionsQuery(id))
  const may = actions.some(({ action, to }) => action === 'transitionCommitment' && to === 'WITHDRAWN')
  return may ? <Withdraw held={held} /> : <NotYours title={t('withdraw.notYours')} lead={t('withdraw.notYoursLead')} />
}

function Withdraw({ held: { commitment, etag } }: { held: Held }) {
  const { t } = useTranslation('commitment')
  const lang = useLanguage()
  const navigate = useNavigate()
  const words = useCommitmentWords()
  const { id, titles, sourceLanguage } = commitment
  const title = usePickText()(titles, sourceLanguage)
  const to = { to: '/$lang/commitments/$id', params: { lang, id } } as const
  const form = useForm({ defaultValues: empty, shouldFocusError: false })
  const { errors } = form.formState
  const reason = useController({ control: form.control, name: 'reason', rules: { required: t('withdraw.missing') } })
  const { mutateAsync, isPending } = useTransitionCommitment(id)
  const labels = { reason: t('withdraw.reason'), note: t('withdraw.note') }
  const [asked, setAsked] = useState<typeof empty>()
  const sending = useSending({
    form,
    key: `withdraw-commitment:${id}`,
    names,
    initial: empty,
    send: async (values) => {
      const note = values.note.trim()
      await mutateAsync({ etag, body: { to: 'WITHDRAWN', reason: values.reason, ...(note ? { note } : {}) } })
      announce(t('withdraw.done'))
      await navigate(to)
    },
  })

  async function withdraw(values: typeof empty) {
    await sending.submit(values)
    setAsked(undefined)
  }

  return (
    <Page title={t('withdraw.title', { title })} lead={t('withdraw.lead')} width="read">
      <form noValidate onSubmit={form.handleSubmit(setAsked)}>
        <Stack gap="lg">
          <FormNotices form={form} labels={labels} sending={sending} />
          <Radio.Group {...reason.field} label={labels.reason} error={errors.reason?.message}>
            <Stack gap="sm" mt="xs" mb={4}>
              {reasons.map((value) => (
                <Radio key={value} size="md" value={value} label={words.reason(value)} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={labels.note}
            description={t('withdraw.noteHint')}
            maxLength={2000}
            error={errors.note?.message}
            {...form.register('note')}
          />
          <Group>
            <Button type="submit" color="red">
              {t('act.withdraw')}
            </Button>
            <ButtonLink {...to} variant="subtle" onClick={sending.discard}>
              {t('withdraw.leave')}
            </ButtonLink>
          </Group>
        </Stack>
      </form>
      <ConfirmDialog
        isOpen={asked !== undefined}
        title={t('withdraw.question', { title })}
        confirm={t('act.withdraw')}
        isPending={isPending}
        onConfirm={() => asked && void withdraw(asked)}
        onCancel={() => setAsked(undefined)}
      >
        <Text>{t('withdraw.then')}</Text>
      </ConfirmDialog>
    </Page>
  )
}
