import { Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { useController, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Membership } from '@/api/generated'
import { isApiError } from '@/api/problem'
import { announce } from '@/lib/announcements'
import { today } from '@/lib/dates/today'
import { useSending } from '@/lib/useSending'
import { Fieldset } from '@/ui/Fieldset'
import { FormButtons } from '@/ui/FormButtons'
import { FormNotices } from '@/ui/FormNotices'
import { short } from '@/ui/short'
import { useTransitionMembership } from '../api'
import { type Decision, decisionNames, decisionWord, reasonFor, toTransition } from '../form/decision'

interface DecisionFormProps {
  membership: Membership
  etag: string | undefined
  /** The states to which whoever looks may move it now. */
  possible: string[]
}

/** What to decide, from which day it counts, and a word to the other side. */
export function DecisionForm({ membership, etag, possible }: DecisionFormProps) {
  const { t } = useTranslation('membership')
  const [only] = possible
  const initial: Decision = { to: (possible.length === 1 && only) || '', effectiveOn: today(), note: '' }
  const form = useForm<Decision>({ defaultValues: initial, shouldFocusError: false })
  const { errors } = form.formState
  const to = useController({ control: form.control, name: 'to', rules: { required: t('decision.missing') } })
  const { mutateAsync, isPending } = useTransitionMembership(membership.id)
  const labels = { to: t('decision.legend'), effectiveOn: t('decision.effectiveOn'), note: t('decision.note') }

  const sending = useSending({
    form,
    key: `decide:${membership.id}`,
    names: decisionNames,
    initial,
    send: (decision) =>
      mutateAsync({ body: toTransition(decision, reasonFor(membership.state, decision.to, possible)), etag }),
  })

  async function decide(decision: Decision) {
    if (!(await sending.submit(decision))) return
    announce(t('decision.done'))
    form.reset({ to: '', effectiveOn: today(), note: '' })
  }

  return (
    <form noValidate onSubmit={form.handleSubmit(decide)}>
      <Fieldset legend={t('decision.legend')}>
        <FormNotices form={form} labels={labels} sending={sending} />
        {isApiError(sending.error, 412) && t('decision.stale')}
        <Radio.Group {...to.field} aria-label={t('decision.legend')} error={errors.to?.message}>
          <Stack gap="xs">
            {possible.map((state) => (
              <Radio
                key={state}
                size="md"
                value={state}
                label={t(`decision.to.${decisionWord(membership.state, state)}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          type="date"
          max={today()}
          {...short}
          label={labels.effectiveOn}
          description={t('decision.effectiveOnHint')}
          error={errors.effectiveOn?.message}
          {...form.register('effectiveOn')}
        />
        <Textarea
          label={labels.note}
          description={t('decision.noteHint')}
          error={errors.note?.message}
          {...form.register('note')}
        />
        <FormButtons label={t('decision.send')} isSending={isPending} isKept />
      </Fieldset>
    </form>
  )
}
