import { zodResolver } from '@hookform/resolvers/zod'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useRecordForm } from '@/lib/useRecordForm'
import { Offered } from '@/ui/Allowed'
import { EditPage } from '@/ui/EditPage'
import { SignedIn } from '@/ui/SignedIn'
import { cityActionsQuery, cityQuery, useUpdateCity } from '../api'
import { RecordFields } from '../form/RecordFields'
import { fieldNames, languagesOf, type RecordValues, recordSchema, toPatch, toValues } from '../form/recordValues'
import { useRecordLabels } from '../form/useRecordLabels'

/** Corrects what a city is called, what it is and where it lies, for the secretariat of a root network. */
export function EditRecordPage() {
  const { slug } = useParams({ from: '/$lang/cities/$slug/record' })
  return (
    <SignedIn>
      <Offered actions={cityActionsQuery(slug)} operation="updateCity">
        <EditRecord slug={slug} />
      </Offered>
    </SignedIn>
  )
}

function EditRecord({ slug }: { slug: string }) {
  const { t } = useTranslation('city')
  const back = { to: '/$lang/cities/$slug', params: { lang: useLanguage(), slug } } as const
  const navigate = useNavigate()
  const format = useFormat()
  const { city } = useSuspenseQuery(cityQuery(slug)).data
  const [tags] = useState(() => languagesOf(city))
  const labels = useRecordLabels(tags)
  const { mutateAsync, isPending } = useUpdateCity(slug)
  const { form, editing } = useRecordForm({
    key: `record:${slug}`,
    query: cityQuery(slug),
    names: fieldNames(tags),
    resolver: zodResolver(recordSchema(t, format.language)),
    toValues: (now) => toValues(now.city),
    toPatch,
    save: mutateAsync,
  })

  async function save(values: RecordValues) {
    if (!(await editing.submit(values))) return
    announce(t('record.saved'))
    await navigate(back)
  }

  return (
    <EditPage
      title={t('record.title', { name: city.ownName })}
      lead={t('record.lead')}
      form={form}
      labels={labels}
      sending={editing}
      save={t('record.save')}
      isSaving={isPending}
      onSubmit={(values) => void save(values)}
      back={back}
    >
      <RecordFields form={form} labels={labels} tags={tags} isNew={false} />
    </EditPage>
  )
}
