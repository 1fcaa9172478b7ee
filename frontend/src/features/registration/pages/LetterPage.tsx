import { Checkbox, Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useController, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { LetterAudience } from '@/api/generated'
import { announce } from '@/lib/announcements'
import type { LanguageMap } from '@/lib/i18n/languageMap'
import { fromTexts, textLanguages, toTexts } from '@/lib/i18n/texts'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { Offered } from '@/ui/Allowed'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { EditPage } from '@/ui/EditPage'
import { SignedIn } from '@/ui/SignedIn'
import { TextsFields } from '@/ui/TextsFields'
import { numbersQuery, useSendLetter } from '../desk/api'
import { eventActionsQuery, settingOperation } from '../public/actions'
import { type EventKey, useEvent } from '../public/events'

export function MeetingLetterPage() {
  const { slug } = useParams({ from: '/$lang/meetings/$slug/registrations/letter' })
  return <Guarded event={{ kind: 'meetings', slug }} />
}

export function ConferenceLetterPage() {
  const { slug } = useParams({ from: '/$lang/conferences/$slug/registrations/letter' })
  return <Guarded event={{ kind: 'conferences', slug }} />
}

function Guarded({ event }: { event: EventKey }) {
  return (
    <SignedIn>
      <Offered actions={eventActionsQuery(event)} operation={settingOperation(event)}>
        <Letter event={event} />
      </Offered>
    </SignedIn>
  )
}

const audiences = ['CONFIRMED', 'WAITLISTED', 'SILENT'] as const

interface LetterValues {
  to: LetterAudience[]
  subjects: LanguageMap
  texts: LanguageMap
}

/** The organiser writes to those who have a place, who wait, or who have not registered; before it goes out it asks once more. */
function Letter({ event: key }: { event: EventKey }) {
  const { t } = useTranslation('desk')
  const lang = useLanguage()
  const navigate = useNavigate()
  const { event, title } = useEvent(key)
  const { sourceLanguage } = event
  const [tags] = useState(() => textLanguages(sourceLanguage))
  const [initial] = useState<LetterValues>(() => ({
    to: [],
    subjects: toTexts(undefined, tags),
    texts: toTexts(undefined, tags),
  }))
  const [asked, setAsked] = useState<LetterValues>()
  const form = useForm<LetterValues>({
    defaultValues: initial,
    shouldFocusError: false,
    resolver: (values) => {
      const missing = (words: string) => ({ type: 'missing', message: words })
      const errors = {
        ...(values.to.length === 0 && { to: missing(t('letter.toMissing')) }),
        ...(!values.subjects[sourceLanguage]?.trim() && {
          subjects: { [sourceLanguage]: missing(t('letter.subjectMissing')) },
        }),
        ...(!values.texts[sourceLanguage]?.trim() && {
          texts: { [sourceLanguage]: missing(t('letter.textMissing')) },
        }),
      }
      return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} }
    },
  })
  const labels = useLetterLabels(tags)
  const { mutateAsync, isPending } = useSendLetter(key)
  const back = { to: `/$lang/${key.kind}/$slug/registrations`, params: { lang, slug: key.slug } } as const
  const sending = useSending({
    form,
    key: `registration-letter:${key.kind}:${key.slug}`,
    names: Object.keys(labels),
    initial,
    send: async ({ to, subjects, texts }) => {
      const words = { subjects: fromTexts(subjects) ?? {}, texts: fromTexts(texts) ?? {} }
      announce(t('letter.done', { count: await mutateAsync({ to, sourceLanguage, ...words }) }))
    },
  })

  async function send(values: LetterValues) {
    const isSent = await sending.submit(values)
    setAsked(undefined)
    if (isSent) await navigate(back)
  }

  return (
    <>
      <EditPage
        title={t('letter.title', { title })}
        lead={t('letter.lead')}
        form={form}
        labels={labels}
        sending={sending}
        save={t('letter.send')}
        isSaving={isPending}
        onSubmit={setAsked}
        back={back}
      >
        <Audience form={form} event={key} label={labels.to ?? ''} />
        <TextsFields
          form={form}
          tags={tags}
          labels={labels}
          texts={[{ name: 'subjects' }, { name: 'texts', isLong: true, minRows: 6 }]}
        />
      </EditPage>
      <ConfirmDialog
        isOpen={asked !== undefined}
        title={t('letter.question')}
        confirm={t('letter.send')}
        isPending={isPending}
        isHarmless
        onConfirm={() => asked && void send(asked)}
        onCancel={() => setAsked(undefined)}
      >
        {t('letter.then')}
      </ConfirmDialog>
    </>
  )
}

/** To whom it goes; how many these are, where that is known. */
function Audience(props: { form: ReturnType<typeof useForm<LetterValues>>; event: EventKey; label: string }) {
  const { form, event, label } = props
  const { t } = useTranslation('desk')
  const { field, fieldState } = useController({ control: form.control, name: 'to' })
  const { states } = useSuspenseQuery(numbersQuery(event)).data
  const people = (state: string) => states.reduce((sum, one) => sum + (one.state === state ? one.count : 0), 0)
  return (
    <Checkbox.Group
      label={label}
      value={field.value}
      onChange={(chosen) => field.onChange(audiences.filter((one) => chosen.includes(one)))}
      error={fieldState.error?.message}
    >
      <Stack gap="xs" mt="xs">
        {audiences.map((audience) => (
          <Checkbox
            key={audience}
            name="to"
            size="md"
            value={audience}
            label={t(`letter.audience.${audience}`)}
            description={
              audience === 'SILENT' ? t('letter.silentHint') : t('letter.people', { count: people(audience) })
            }
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

function useLetterLabels(tags: string[]): Record<string, string> {
  const { t } = useTranslation('desk')
  const format = useFormat()
  return {
    to: t('letter.to'),
    ...Object.fromEntries(
      tags.flatMap((tag) => [
        [`subjects.${tag}`, t('letter.subject', { language: format.language(tag) })],
        [`texts.${tag}`, t('letter.text', { language: format.language(tag) })],
      ]),
    ),
  }
}
