import { Button, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useController, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Membership } from '@/api/generated'
import { isApiError } from '@/api/problem'
import { announce } from '@/lib/announcements'
import { useSending } from '@/lib/useSending'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { Fieldset } from '@/ui/Fieldset'
import { FormButtons } from '@/ui/FormButtons'
import { FormNotices } from '@/ui/FormNotices'
import { short } from '@/ui/short'
import { useTransitionMembership } from '../api'
import { type Decision, decisionWord, ending, reasonFor, toTransition } from '../form/decision'

/** What is kept of what is typed; the decision itself is chosen anew each time. */
const names = ['effectiveOn', 'note'] as const

interface DecisionFormProps {
  membership: Membership
  network: string
  etag: string | undefined
  /** The states to which whoever looks may move it now. */
  possible: string[]
  /** The day it is for whoever decides; where the service did not say, it judges the day itself. */
  today: string | undefined
}

/** What to decide, from which day it is in effect, and a word to the other side; what ends the membership asks once more. */
export function DecisionForm({ membership, network, etag, possible, today }: DecisionFormProps) {
  const { t } = useTranslation(['membership', 'deciding'])
  const send = useDecide(membership, etag, possible)
  const initial: Decision = { to: '', effectiveOn: today ?? '', note: '' }
  const form = useForm<Decision>({ defaultValues: initial, shouldFocusError: false })
  const { errors } = form.formState
  const to = useController({ control: form.control, name: 'to', rules: { required: t('deciding:decision.missing') } })
  const [asked, setAsked] = useState<Decision>()
  const labels = {
    to: t('deciding:decision.legend'),
    effectiveOn: t('deciding:decision.effectiveOn'),
    note: t('deciding:decision.note'),
  }
  const sending = useSending({ form, key: `decide:${membership.id}`, names, initial, send: send.decide })
  const endingTo = (state: string) => ending(membership.state, state, possible)

  async function decide(decision: Decision) {
    const isDone = await sending.submit(decision)
    setAsked(undefined)
    if (!isDone) return
    announce(t('deciding:decision.done'))
    form.reset(initial)
  }

  return (
    <form
      noValidate
      onSubmit={form.handleSubmit((decision) => (endingTo(decision.to) ? setAsked(decision) : decide(decision)))}
    >
      <Fieldset legend={t('deciding:decision.legend')}>
        <FormNotices form={form} labels={labels} sending={sending} />
        {isApiError(sending.error, 412) && t('deciding:decision.stale')}
        <Radio.Group {...to.field} aria-label={t('deciding:decision.legend')} error={errors.to?.message}>
          <Stack gap="xs">
            {possible.map((state) => {
              const end = endingTo(state)
              return (
                <Radio
                  key={state}
                  size="md"
                  value={state}
                  label={
                    end
                      ? t(`deciding:decision.ending.${end}.do`)
                      : t(`deciding:decision.to.${decisionWord(membership.state, state)}`)
                  }
                />
              )
            })}
          </Stack>
        </Radio.Group>
        <TextInput
          type="date"
          max={today}
          {...short}
          label={labels.effectiveOn}
          description={t('deciding:decision.effectiveOnHint')}
          error={errors.effectiveOn?.message}
          {...form.register('effectiveOn')}
        />
        <Textarea
          label={labels.note}
          description={t('deciding:decision.noteHint')}
          error={errors.note?.message}
          {...form.register('note')}
        />
        <FormButtons label={t('deciding:decision.send')} isSending={send.isPending} isKept />
      </Fieldset>
      <EndingDialog
        membership={membership}
        network={network}
        possible={possible}
        asked={asked}
        isPending={send.isPending}
        onConfirm={(decision) => void decide(decision)}
        onCancel={() => setAsked(undefined)}
      />
    </form>
  )
}

/** The one thing that a city can do with its application or its membership by itself: end it. It says what, and asks once more. */
export function EndingForm({ membership, network, etag, possible, today }: DecisionFormProps) {
  const { t } = useTranslation(['membership', 'deciding'])
  const send = useDecide(membership, etag, possible)
  const [to = ''] = possible
  const end = ending(membership.state, to, possible)
  const initial = { effectiveOn: '', note: '' }
  const form = useForm({ defaultValues: initial, shouldFocusError: false })
  const { errors } = form.formState
  const [asked, setAsked] = useState<Decision>()
  const labels = { effectiveOn: t('deciding:decision.leftOn'), note: t('deciding:decision.note') }
  const sending = useSending({
    form,
    key: `end:${membership.id}`,
    names,
    initial,
    send: (values) => send.decide({ to, ...values }),
  })
  if (!end) return null

  async function decide(decision: Decision) {
    const isDone = await sending.submit(decision)
    setAsked(undefined)
    if (isDone) announce(t('deciding:decision.done'))
  }

  return (
    <form noValidate onSubmit={form.handleSubmit((values) => setAsked({ to, ...values }))}>
      <Fieldset legend={t(`deciding:decision.ending.${end}.do`)}>
        <Text>{t(`deciding:decision.ending.${end}.then`)}</Text>
        <FormNotices form={form} labels={labels} sending={sending} />
        {isApiError(sending.error, 412) && t('deciding:decision.stale')}
        {end === 'LEFT' && (
          <TextInput
            type="date"
            max={today}
            {...short}
            label={labels.effectiveOn}
            description={t('deciding:decision.leftOnHint')}
            error={errors.effectiveOn?.message}
            {...form.register('effectiveOn')}
          />
        )}
        <Textarea
          label={labels.note}
          description={t('deciding:decision.noteHint')}
          error={errors.note?.message}
          {...form.register('note')}
        />
        <div>
          <Button type="submit" variant="outline" color="red">
            {t(`deciding:decision.ending.${end}.do`)}
          </Button>
        </div>
      </Fieldset>
      <EndingDialog
        membership={membership}
        network={network}
        possible={possible}
        asked={asked}
        isPending={send.isPending}
        onConfirm={(decision) => void decide(decision)}
        onCancel={() => setAsked(undefined)}
      />
    </form>
  )
}

function useDecide({ id, state }: Membership, etag: string | undefined, possible: string[]) {
  const { mutateAsync, isPending } = useTransitionMembership(id)
  const decide = (decision: Decision) =>
    mutateAsync({ body: toTransition(decision, reasonFor(state, decision.to, possible)), etag })
  return { decide, isPending }
}

interface EndingDialogProps extends Pick<DecisionFormProps, 'membership' | 'network' | 'possible'> {
  /** What is to be decided, once it is sure. */
  asked: Decision | undefined
  isPending: boolean
  onConfirm: (decision: Decision) => void
  onCancel: () => void
}

function EndingDialog({ membership, network, possible, asked, isPending, onConfirm, onCancel }: EndingDialogProps) {
  const { t } = useTranslation(['membership', 'deciding'])
  const end = asked && ending(membership.state, asked.to, possible)
  if (!end) return null
  return (
    <ConfirmDialog
      isOpen
      title={t(`deciding:decision.ending.${end}.question`, { city: membership.city.ownName, network })}
      confirm={t(`deciding:decision.ending.${end}.do`)}
      isPending={isPending}
      onConfirm={() => onConfirm(asked)}
      onCancel={onCancel}
    >
      {t(`deciding:decision.ending.${end}.then`)}
    </ConfirmDialog>
  )
}
