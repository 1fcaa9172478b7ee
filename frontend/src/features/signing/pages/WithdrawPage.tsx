import { Alert, Button, Checkbox, Group, Radio, Stack, Text, Textarea } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
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
import { FormNotices } from '@/ui/FormNotices'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { SignedIn } from '@/ui/SignedIn'
import { useTransitionAdherence } from '../api'

const reasons = ['COUNCIL_DECISION', 'SIGNED_IN_ERROR', 'SIGNS_NEW_VERSION']
/** What is typed; that one is sure is asked for anew each time. */
const names = ['reason', 'note'] as const
const empty = { reason: '', note: '', isSure: false }

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
  const labels = { reason: t('withdraw.reason'), note: t('withdraw.note'), isSure: t('withdraw.sure') }
  const { id, signatoryName, signedOn } = adherence

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

  return (
    <form noValidate onSubmit={form.handleSubmit(sending.submit)}>
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
        <Checkbox
          size="md"
          label={labels.isSure}
          error={errors.isSure?.message}
          {...form.register('isSure', { validate: (isSure) => isSure || t('withdraw.sureMissing') })}
        />
        <Group>
          <Button type="submit" color="red" loading={isPending}>
            {t('withdraw.do')}
          </Button>
          <ButtonLink to="/$lang/adherences/$id" params={{ lang, id }} variant="subtle" onClick={sending.discard}>
            {t('withdraw.leave')}
          </ButtonLink>
        </Group>
      </Stack>
    </form>
  )
}
