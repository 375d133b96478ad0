from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/document.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_doc = resolve('doc')
    l_0_company = resolve('company')
    l_0_counts = resolve('counts')
    l_0_sites = resolve('sites')
    l_0_policies = resolve('policies')
    l_0_people = resolve('people')
    l_0_activity_keys = resolve('activity_keys')
    try:
        t_1 = environment.filters['_counted']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named '_counted' found.")
    try:
        t_2 = environment.filters['_printed']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named '_printed' found.")
    try:
        t_3 = environment.filters['and_list']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'and_list' found.")
    try:
        t_4 = environment.filters['names']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'names' found.")
    try:
        t_5 = environment.filters['or_blank']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'or_blank' found.")
    try:
        t_6 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
    yield '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Our work can hurt people who do not work for us, and theirs can hurt us. So we settle who is in charge, tell each other the hazards, and keep the public out.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Who is who</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Prime contractor:</w:t></w:r><w:r><w:t xml:space="preserve"> coordinates health and safety on a construction or oil and gas work site with two or more employers. It is named in writing; where nobody is named, whoever is in control of the site is it (OHS Act s. 10).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Contracting employer:</w:t></w:r><w:r><w:t xml:space="preserve"> directs the work of another employer at a site (OHS Act s. 8).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Subcontractor:</w:t></w:r><w:r><w:t xml:space="preserve"> an employer or self-employed person who works under us.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Visitor:</w:t></w:r><w:r><w:t xml:space="preserve"> anyone on the site who does not work there: client, inspector, supplier, driver. </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Public:</w:t></w:r><w:r><w:t xml:space="preserve"> everyone else who can come near.</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">One company can be several of these at once. Then it has the duties of each (OHS Act s. 12).</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Who runs the site</w:t></w:r></w:p>'
    if (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'is_prime_contractor') == 'always'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">We are the prime contractor on our sites.</w:t></w:r></w:p>'
    elif (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'is_prime_contractor') == 'never'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">We do not act as prime contractor. The prime contractor record says, for every site we share, who is.</w:t></w:r></w:p>'
    elif (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'is_prime_contractor') == 'sometimes'):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">We are prime contractor on some sites. The prime contractor record says, for every site, who is.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">Whether we are prime contractor: '
        yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'is_prime_contractor')))
        yield '</w:t></w:r></w:p>'
    yield '<w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Site"/></w:tblPr><w:tblGrid><w:gridCol w:w="3345"/><w:gridCol w:w="3345"/><w:gridCol w:w="3150"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3345" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Site</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3345" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Prime contractor</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3150" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield 'Who works there'
    else:
        pass
        yield 'Our supervisor there'
    yield '</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_s in t_1((undefined(name='sites') if l_0_sites is missing else l_0_sites)):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3345" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(t_2(context, environment.getattr(l_1_s, 'name')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3345" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        if (environment.getattr(l_1_s, 'prime_contractor') == 'us'):
            pass
            yield escape(t_2(context, environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'operating_name')))
        else:
            pass
            yield escape(t_2(context, environment.getattr(l_1_s, 'prime_contractor')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3150" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
        if environment.getattr(l_1_s, 'supervisor'):
            pass
            yield escape(t_2(context, environment.getattr(environment.getattr(l_1_s, 'supervisor'), 'name')))
        else:
            pass
            yield escape(t_2(context, environment.getattr(l_1_s, 'supervisor')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_s = missing
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'
    if (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'is_prime_contractor') != 'never'):
        pass
        yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Where we are prime contractor</w:t></w:r><w:r><w:t xml:space="preserve"> we coordinate the work of all employers on the site, and see as far as we reasonably can that they follow the law. We post our name, orient each employer\'s people, and line up the work at site meetings. One emergency response plan, first aid and muster point serve everyone. Where trades meet, we set in writing who controls which hazard.</w:t></w:r></w:p>'
    if (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'is_prime_contractor') != 'always'):
        pass
        yield '<w:p><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Where somebody else is,</w:t></w:r><w:r><w:t xml:space="preserve"> we work under that prime contractor\'s site system. We ask for the site rules, orientation and emergency plan before we start, and hand over our hazard assessments. Where our rule is stricter, we keep to ours. What we cannot fix, we report to the prime contractor the same day. If nobody has been named on a site with two or more employers, we ask the owner of the site before we start.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Subcontractors</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'subcontractors_used'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Check, before the work.</w:t></w:r><w:r><w:t xml:space="preserve"> WCB clearance, liability insurance, SECOR or COR or a look at their procedures, tickets of the people who come, serious incidents and orders of the last three years. '
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
        yield ' accepts, accepts with conditions, or says no. No clearance, no work.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Agree.</w:t></w:r><w:r><w:t xml:space="preserve"> Work, site rules and this plan are part of the job. A subcontractor without a program of its own works under ours, FLHA and toolbox meetings included.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Orient.</w:t></w:r><w:r><w:t xml:space="preserve"> Everyone who comes is oriented before starting, and signs. We tell them our hazards; they tell us theirs, safety data sheets included.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Watch.</w:t></w:r><w:r><w:t xml:space="preserve"> The site\'s supervisor checks each subcontractor at least monthly while it is on the site, and on the first day. FLHA, PPE and the way the work is done are looked at, and the check goes in the subcontractor file.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Correct.</w:t></w:r><w:r><w:t xml:space="preserve"> First a talk and a fix on the spot; then a written notice with a date; then off the site. Danger to life means stop and leave at once. The step taken is written down.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Close.</w:t></w:r><w:r><w:t xml:space="preserve"> When the job is done we rate the subcontractor: use again, use with conditions, do not use.</w:t></w:r></w:p>'
    elif (environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'subcontractors_used') == False):
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">We hire no subcontractors. Before we ever do, we check their WCB clearance, insurance, tickets and safety program. We orient their people, look at their work at least monthly, and write all of it down. Somebody who does not comply is told, then warned in writing, then sent off the site; danger to life means off at once.</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Other trades on the site are not ours to direct, but we look out for each other. What we see that is not safe, we tell them and '
        if (environment.getattr((undefined(name='company') if l_0_company is missing else l_0_company), 'is_prime_contractor') == 'always'):
            pass
            yield 'put right as prime contractor'
        else:
            pass
            yield 'the prime contractor'
        yield '.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:r><w:t xml:space="preserve">Whether we use subcontractors: '
        yield escape(t_2(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'subcontractors_used')))
        yield '</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Visitors, suppliers and deliveries</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Visitors report to '
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield escape(t_2(context, environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name')))
    else:
        pass
        yield "the site's supervisor"
    yield ", sign the visitor log, hear the hazards, the muster point and where first aid is, and put on the site's PPE"
    if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'ppe_minimum'):
        pass
        yield ': '
        yield escape(t_2(context, t_3(environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'ppe_minimum'))))
    yield '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">They stay with an escort and sign out. Nobody under the influence, and no child, comes into the work area.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Drivers stop where they are told, stay clear of lifts and blind spots, and unload with one of us as spotter. What we buy comes with its instructions and safety data sheets, or it goes back.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">The public</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">The work area is closed off to suit the place: fence, barrier, tape or cones, with signs that say what the danger is. A walkway that stays open below our work is covered or moved.</w:t></w:r></w:p>'
    if (('work-at-heights' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('roofing' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Below work at height there is a marked drop zone. Nothing is thrown down into a place that people can reach.</w:t></w:r></w:p>'
    if ('excavation' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Open holes and trenches are fenced, covered or filled before we leave.</w:t></w:r></w:p>'
    if ((('traffic-control' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)) or ('powered-mobile-equipment' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))) or ('cranes-hoisting' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys))):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Trucks and machines have a way in and out that keeps clear of people on foot. A spotter walks them over sidewalks and past children.</w:t></w:r></w:p>'
    elif ('driving' in (undefined(name='activity_keys') if l_0_activity_keys is missing else l_0_activity_keys)):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Vehicles are parked clear of sidewalks and doors. We walk round before we back up.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">Homes and shops that stay open: we agree with the people there which rooms, doors and hours are ours, shield dust and cords, and keep children and animals out.</w:t></w:r></w:p>'
    if t_4(t_6(context, (undefined(name='sites') if l_0_sites is missing else l_0_sites), 'public_exposure')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">People come near us at '
        def t_7(fiter):
            for l_1_s in fiter:
                if environment.getattr(l_1_s, 'public_exposure'):
                    yield l_1_s
        l_1_loop = missing
        for l_1_s, l_1_loop in LoopContext(t_7(t_1((undefined(name='sites') if l_0_sites is missing else l_0_sites))), undefined):
            _loop_vars = {}
            pass
            yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
            yield escape(t_2(context, environment.getattr(l_1_s, 'name')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve"> ('
            yield escape(t_2(context, environment.getattr(l_1_s, 'public_exposure')))
            yield ')'
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield ', '
        l_1_loop = l_1_s = missing
        yield '. There we check the fences, signs and covers every day.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">At the end of the day: tools and ladders away, keys out, power off, materials tied down, holes covered, gate shut. '
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'solo'):
        pass
        yield 'I look'
    else:
        pass
        yield 'The last one to leave looks'
    yield ' round once more from the street.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Records</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'subcontractors_used'):
        pass
        yield 'Subcontractor file, prime'
    else:
        pass
        yield 'Prime'
    yield ' contractor record, visitor log, FLHA and inspections. We keep them 3 years, the visitor log 1 year (our practice)'
    if environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'records_location'):
        pass
        yield ', in: '
        yield escape(t_2(context, environment.getattr((undefined(name='policies') if l_0_policies is missing else l_0_policies), 'records_location')))
    yield '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormHeading"/></w:pPr><w:r><w:t xml:space="preserve">Approval</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="9840" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblDescription w:val="Form fields"/></w:tblPr><w:tblGrid><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/><w:gridCol w:w="820"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3280" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Owner or most senior manager (print name)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Owner or most senior manager (print name)"/><w:tag w:val="contractor-management-plan.owner_name"/><w:id w:val="\ufdd4"/>\ufdd6<w:comboBox>\ufdd5</w:comboBox></w:sdtPr><w:sdtContent>\ufdd7<w:r><w:t xml:space="preserve">'
    yield escape(t_2(context, t_5(environment.getattr(environment.getattr((undefined(name='people') if l_0_people is missing else l_0_people), 'owner'), 'name'))))
    yield '</w:t></w:r>\ufdd8</w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Signature</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2460" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="FormLabel"/></w:pPr><w:r><w:t xml:space="preserve">Date signed</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FormValue"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Date signed"/><w:tag w:val="contractor-management-plan.owner_date"/><w:id w:val="\ufdd4"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-CA"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="FormEnd"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="980" w:bottom="964" w:left="1420" w:header="510" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=55&10=57&11=60&12=63&14=69&17=72&18=83&19=85&20=92&21=101&22=104&24=108&25=111&30=113&32=116&33=126&35=129&39=141&40=144&41=147&42=150&44=154&45=157&46=176&48=183&51=195'