import { Alert, Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useController, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Adherence } from '@/api/generated'
import { adherenceQuery } from '@/features/adherence/public/queries'
import { useReasonWords } from '@/features/adherence/public/useReasonWords'
import { useCityName } from '@/features/city/public/useCityName'
import { DeclarationLink } from '@/features/declaration/public/DeclarationLink'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { FormNotices } from '@/ui/FormNotices'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { SignedIn } from '@/ui/SignedIn'
import { useTransitionAdherence } from '../api'

const reasons = ['COUNCIL_DECISION', 'SIGNED_IN_ERROR', 'SIGNS_NEW_VERSION']
const names = ['reason', 'note'] as const
const empty = { reason: '', note: '' }

/** The focal point takes a signature back, with a reason; that is final and stays to be seen. */
export function WithdrawPage() {
  return (
    <SignedIn>
      <Withdraw />
    </SignedIn>
  )
}

function Withdraw() {
  const { t } = useTranslation('signing')
  const { id } = useParams({ from: '/$lang/adherences/$id/withdraw' })
  const { adherence, etag, actions } = useSuspenseQuery(adherenceQuery(id)).data
  const may = actions.some(({ action, to }) => action === 'transitionAdherence' && to === 'WITHDRAWN')
  const { declaration, city } = adherence
  const name = useCityName()(city)
  if (!may) {
    return <Page title={t('withdraw.notYours')} lead={<DeclarationLink declaration={declaration} />} width="read" />
  }
  return (
    <Page title={t('withdraw.title', { name })} lead={<DeclarationLink declaration={declaration} />} width="read">
      <WithdrawForm adherence={adherence} name={name} etag={etag} />
    </Page>
  )
}

function WithdrawForm({ adherence, name, etag }: { adherence: Adherence; name: string; etag: string | undefined }) {
  const { t } = useTranslation('signing')
  const format = useFormat()
  const lang = useLanguage()
  const navigate = useNavigate()
  const words = useReasonWords()
  const form = useForm({ defaultValues: empty, shouldFocusError: false })
  const { errors } = form.formState
  const reason = useController({ control: form.control, name: 'reason', rules: { required: t('withdraw.missing') } })
  const { mutateAsync, isPending } = useTransitionAdherence()
  const labels = { reason: t('withdraw.reason'), note: t('withdraw.note') }
  const { id, signatoryName, signedOn } = adherence
  const [asked, setAsked] = useState<typeof empty>()

  const sending = useSending({
    form,
    key: `withdraw:${id}`,
    names,
    initial: empty,
    send: async (values) => {
      const note = values.note.trim()
      await mutateAsync({ id, etag, body: { to: 'WITHDRAWN', reason: values.reason, ...(note ? { note } : {}) } })
      announce(t('withdraw.done'))
      await navigate({ to: '/$lang/adherences/$id', params: { lang, id } })
    },
  })

  async function withdraw(values: typeof empty) {
    await sending.submit(values)
    setAsked(undefined)
  }

  return (
    <form noValidate onSubmit={form.handleSubmit(setAsked)}>
      <Stack gap="lg">
        <FormNotices form={form} labels={labels} sending={sending} />
        <Alert
          variant="outline"
          color="red"
          title={t('withdraw.destroys')}
          styles={{ title: { color: 'var(--mantine-color-error)' } }}
        >
          <Text>
            {t('withdraw.what', {
              name,
              signatory: signatoryName,
              date: signedOn && format.day(signedOn),
            })}
          </Text>
        </Alert>
        <Radio.Group {...reason.field} label={labels.reason} error={errors.reason?.message}>
          <Stack gap="sm" mt="xs" mb={4}>
            {reasons.map((value) => (
              <Radio key={value} size="md" value={value} label={words(value)} />
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
            {t('withdraw.do')}
          </Button>
          <ButtonLink to="/$lang/adherences/$id" params={{ lang, id }} variant="subtle" onClick={sending.discard}>
            {t('withdraw.leave')}
          </ButtonLink>
        </Group>
      </Stack>
      <ConfirmDialog
        isOpen={asked !== undefined}
        title={t('withdraw.question', { name })}
        confirm={t('withdraw.do')}
        isPending={isPending}
        onConfirm={() => asked && void withdraw(asked)}
        onCancel={() => setAsked(undefined)}
      >
        {t('withdraw.then')}
      </ConfirmDialog>
    </form>
  )
}
