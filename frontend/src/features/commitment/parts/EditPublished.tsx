import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ResolverResult } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useRecordForm } from '@/lib/useRecordForm'
import { EditPage } from '@/ui/EditPage'
import { usePickText } from '@/ui/LangText'
import { commitmentQuery } from '../api'
import { type CommitmentValues, languagesOf, patchBetween, toValues, wordFields } from '../form/commitmentValues'
import { LanguageField } from '../form/LanguageField'
import { useLabels } from '../form/useLabels'
import { WhatFields, WhoFields } from '../form/WordFields'
import { type Held, useUpdateCommitment } from '../writeApi'

/** The words of a published commitment: they change at once, and for everybody. */
export function EditPublished({ held: { commitment } }: { held: Held }) {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const navigate = useNavigate()
  const { id, titles, sourceLanguage } = commitment
  const back = { to: '/$lang/commitments/$id', params: { lang: useLanguage(), id } } as const
  const title = usePickText()(titles, sourceLanguage)
  const [tags] = useState(() => languagesOf(commitment))
  const [tag, setTag] = useState(sourceLanguage)
  const labels = useLabels(tags)
  const { mutateAsync, isPending } = useUpdateCommitment(id)
  function resolver(values: CommitmentValues): ResolverResult<CommitmentValues> {
    if (values.titles[sourceLanguage]?.trim()) return { values, errors: {} }
    const message = t('form.missing.title', { language: format.language(sourceLanguage) })
    return { values: {}, errors: { titles: { [sourceLanguage]: { type: 'required', message } } } }
  }
  const { form, editing } = useRecordForm({
    key: `commitment-words:${id}`,
    query: commitmentQuery(id),
    names: wordFields(tags),
    resolver,
    toValues: (now) => toValues(now.commitment),
    toPatch: (before, after) => patchBetween(commitment, before, after),
    save: mutateAsync,
  })

  async function save(values: CommitmentValues) {
    if (!(await editing.submit(values))) return
    announce(t('published.saved'))
    await navigate(back)
  }

  const fields = { form, labels, tag }
  return (
    <EditPage
      title={t('published.title', { title })}
      lead={t('published.lead')}
      form={form}
      labels={labels}
      sending={editing}
      show={(_, value) => (typeof value === 'string' ? value : format.list(value as string[]))}
      save={t('published.save')}
      isSaving={isPending}
      onSubmit={(values) => void save(values)}
      back={back}
    >
      <LanguageField tags={tags} tag={tag} onChange={setTag} />
      <WhatFields {...fields} />
      <WhoFields {...fields} />
    </EditPage>
  )
}
