import { Stack, Text, Textarea } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ApiError, toApiError } from '@/api/problem'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { Offered } from '@/ui/Allowed'
import { EditPage } from '@/ui/EditPage'
import { usePickText } from '@/ui/LangText'
import { SignedIn } from '@/ui/SignedIn'
import { commitmentActionsQuery, commitmentQuery } from '../api'
import { type CommitmentValues, languagesOf, termFields, toTerms, toValues, unfinished } from '../form/commitmentValues'
import { LanguageField } from '../form/LanguageField'
import { inputOf } from '../form/pointers'
import { IndicatorFields, TimeFields } from '../form/TermFields'
import { useLabels } from '../form/useLabels'
import { useMissing } from '../form/useMissing'
import type { Held } from '../writeApi'
import { useProposeRevision } from '../writeApi'

/** What the city is held to changes by a proposal that the reviewer accepts; until then all stays as it is. */
export function RevisePage() {
  const { id } = useParams({ from: '/$lang/commitments/$id/revise' })
  return (
    <SignedIn>
      <Offered actions={commitmentActionsQuery(id)} operation="createCommitmentRevision">
        <Revise held={useSuspenseQuery(commitmentQuery(id)).data} />
      </Offered>
    </SignedIn>
  )
}

type Values = CommitmentValues & { note: string }

function Revise({ held: { commitment } }: { held: Held }) {
  const { t } = useTranslation('commitment')
  const lang = useLanguage()
  const navigate = useNavigate()
  const { id, titles, sourceLanguage } = commitment
  const back = { to: '/$lang/commitments/$id', params: { lang, id } } as const
  const title = usePickText()(titles, sourceLanguage)
  const [tags] = useState(() => languagesOf(commitment))
  const [tag, setTag] = useState(sourceLanguage)
  const [initial] = useState<Values>(() => ({ ...toValues(commitment), note: '' }))
  const labels = useLabels(tags)
  const missing = useMissing()
  const form = useForm<Values>({ defaultValues: initial, shouldFocusError: false })
  const { mutateAsync, isPending } = useProposeRevision(id)
  const sending = useSending({
    form,
    key: `revise:${id}`,
    names: [...termFields(tags), 'note'],
    initial,
    send: async (values) => {
      const note = values.note.trim()
      const violations = unfinished(values, sourceLanguage, missing)
      if (!note) violations.push({ pointer: '/note', code: 'required', message: t('revise.noteMissing') })
      if (violations.length > 0) throw located(new ApiError({ status: 422, violations }), sourceLanguage)
      try {
        await mutateAsync({ terms: toTerms(values, sourceLanguage), note })
      } catch (failure) {
        throw located(toApiError(failure), sourceLanguage)
      }
      announce(t('revise.done'))
      await navigate(back)
    },
  })
  // The fields know nothing of the reason, which stands beside them.
  const fields = { form: form as never, labels, tag }
  return (
    <EditPage
      title={t('revise.title', { title })}
      lead={t('revise.lead')}
      form={form}
      labels={labels}
      sending={sending}
      save={t('revise.send')}
      isSaving={isPending}
      onSubmit={(values) => void sending.submit(values)}
      back={back}
    >
      <Stack gap="xl">
        <Text maw="68ch">{t('revise.then')}</Text>
        <LanguageField tags={tags} tag={tag} onChange={setTag} />
        <IndicatorFields {...fields} />
        <TimeFields {...fields} />
        <Textarea
          label={t('revise.note')}
          description={t('revise.noteHint')}
          maxLength={2000}
          error={form.formState.errors.note?.message}
          {...form.register('note')}
        />
      </Stack>
    </EditPage>
  )
}

/** A refusal with its faults led to the fields of the form. */
function located({ problem }: ApiError, sourceLanguage: string) {
  const violations = (problem.violations ?? []).map((violation) => {
    const pointer = (violation.pointer ?? '').replace(/^#/, '').replace(/^\/terms/, '')
    return pointer === '/note'
      ? violation
      : { ...violation, pointer: `/${inputOf(pointer, sourceLanguage).replaceAll('.', '/')}` }
  })
  return new ApiError({ ...problem, violations })
}
